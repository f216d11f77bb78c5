import type {Pack} from './pack.ts'

export const uk: Pack = {id: 'uk', title: 'United Kingdom', version: '2026-11-24', rules: []}
