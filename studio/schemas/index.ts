import type {SchemaTypeDefinition} from 'sanity'
import {claim} from './claim.ts'
import {disclaimer} from './disclaimer.ts'
import {person} from './person.ts'
import {body, plainBody} from './portable-text.ts'
import {product} from './product.ts'
import {sectionTypes} from './sections.ts'
import {siteSettings} from './site-settings.ts'
import {treatment} from './treatment.ts'

/** Every type that the Studio knows. */
export const schemaTypes: SchemaTypeDefinition[] = [
  treatment,
  claim,
  disclaimer,
  product,
  person,
  siteSettings,
  body,
  plainBody,
  ...sectionTypes,
]
