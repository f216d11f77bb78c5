import type {Pack} from './pack.ts'

export const eu: Pack = {id: 'eu', title: 'European Union', version: '2026-11-24', rules: []}
