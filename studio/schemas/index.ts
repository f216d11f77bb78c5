import type {ComponentType} from 'react'
import type {BlockAnnotationProps, SchemaTypeDefinition} from 'sanity'
import {approval} from './approval.ts'
import {claim} from './claim.ts'
import {claimUse} from './claim-use.ts'
import {disclaimer} from './disclaimer.ts'
import {location} from './location.ts'
import {override} from './override.ts'
import {person} from './person.ts'
import {body, plainBody} from './portable-text.ts'
import {product} from './product.ts'
import {redirect} from './redirect.ts'
import {sectionTypes} from './sections.ts'
import {siteSettings} from './site-settings.ts'
import {treatment} from './treatment.ts'

/**
 * Every type that the Studio knows.
 *
 * @param parts what the editor draws in its own way
 */
export const schemaTypes = ({
  ClaimUse,
}: {
  readonly ClaimUse: ComponentType<BlockAnnotationProps>
}): SchemaTypeDefinition[] => [
  treatment,
  claim,
  disclaimer,
  product,
  person,
  location,
  redirect,
  siteSettings,
  approval,
  override,
  body(claimUse(ClaimUse)),
  plainBody,
  ...sectionTypes,
]
