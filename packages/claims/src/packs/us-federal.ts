import type {Pack} from './pack.ts'

export const usFederal: Pack = {
  id: 'us-federal',
  title: 'United States, federal',
  version: '2026-11-24',
  rules: [],
}
