import type {Pack} from './pack.ts'

export const au: Pack = {id: 'au', title: 'Australia', version: '2026-11-24', rules: []}
