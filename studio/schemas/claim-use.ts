import ClaimIcon from '@sanity/icons/Asterisk'
import type {ComponentType} from 'react'
import type {ArrayOfType, BlockAnnotationProps} from 'sanity'

/**
 * The annotation that attaches a claim of the library to the words that make it.
 *
 * @param ClaimUse draws those words in the editor
 */
export const claimUse = (ClaimUse: ComponentType<BlockAnnotationProps>): ArrayOfType<'object'> => ({
  type: 'object',
  name: 'claimUse',
  title: 'Claim',
  icon: ClaimIcon,
  fields: [
    {
      type: 'reference',
      name: 'claim',
      title: 'Claim',
      description: 'Type a few words of the statement to find it in the library.',
      to: [{type: 'claim'}],
      options: {filter: '!defined(withdrawn.at)'},
    },
  ],
  components: {annotation: ClaimUse},
})
