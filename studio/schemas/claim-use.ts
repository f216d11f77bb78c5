import ClaimIcon from '@sanity/icons/Asterisk'
import type {ArrayOfType} from 'sanity'

/** The annotation that attaches a claim of the library to the words that make it. */
export const claimUse = {
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
} satisfies ArrayOfType<'object'>
