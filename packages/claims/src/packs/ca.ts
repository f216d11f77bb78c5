import type {Pack} from './pack.ts'

export const canada: Pack = {id: 'ca', title: 'Canada', version: '2026-11-24', rules: []}
