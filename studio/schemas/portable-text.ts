import LinkIcon from '@sanity/icons/Link'
import SubheadingIcon from '@sanity/icons/Text'
import type {ArrayOfType, SchemaTypeDefinition} from 'sanity'

const link = {
  type: 'object',
  name: 'link',
  title: 'Link',
  icon: LinkIcon,
  fields: [
    {
      type: 'string',
      name: 'href',
      title: 'Address',
      description:
        'A web address (https://…), a page of this site (/…), an e-mail (mailto:…) or a phone (tel:…).',
    },
  ],
} satisfies ArrayOfType<'object'>

const text = (
  name: string,
  title: string,
  annotations: ArrayOfType<'object' | 'reference'>[],
): SchemaTypeDefinition<'array'> => ({
  type: 'array',
  name,
  title,
  of: [
    {
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Subheading', value: 'h3', icon: SubheadingIcon},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbered steps', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Bold', value: 'strong'},
          {title: 'Italic', value: 'em'},
        ],
        annotations,
      },
    },
  ],
})

/** Text whose words can make claims, by this annotation. */
export const body = (claimUse: ArrayOfType<'object'>) => text('body', 'Text', [claimUse, link])

/** Text that makes no claims: risks, care, when to get help. */
export const plainBody = text('plainBody', 'Text without claims', [link])
