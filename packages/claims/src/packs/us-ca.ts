import type {Pack} from './pack.ts'

export const usCalifornia: Pack = {
  id: 'us-ca',
  title: 'United States, California',
  version: '2026-11-24',
  rules: [],
}
