import type {DocumentInput} from '../src/documents/registry.ts'
import {claims} from './claims/index.ts'
import {disclaimers} from './disclaimers.ts'
import {locations} from './locations.ts'
import {people} from './people.ts'
import {products} from './products.ts'
import {settings} from './settings.ts'
import {treatments} from './treatments/index.ts'

/**
 * The content of an invented clinic, ready to be created: what is referred to comes before what refers
 * to it.
 */
export const sampleDocuments: readonly DocumentInput[] = [
  settings,
  ...people,
  ...locations,
  ...products,
  ...disclaimers,
  ...claims,
  ...treatments,
]
