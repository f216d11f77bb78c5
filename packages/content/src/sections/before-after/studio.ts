const picture = {
  type: 'image',
  // The name of a file on somebody's computer may name a patient, and asset documents are public.
  options: {accept: 'image/jpeg,image/png,image/webp,image/avif', storeOriginalFilename: false},
  fields: [
    {
      type: 'string',
      name: 'alt',
      title: 'In words',
      description:
        'What the picture shows, for those who cannot see it: “Forehead with three deep lines, at rest”. No praise.',
    },
    {
      type: 'string',
      name: 'fileName',
      title: 'File name',
      description:
        'May be left empty. The picture’s name in its web address: lower-case letters, digits, hyphens. No person’s name.',
    },
  ],
} as const

export const studio = {
  title: 'Before and after',
  description: 'Pictures of a result, two by two: same light, same pose, nothing retouched.',
  icon: 'split-vertical',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “Before and after”.'},
    procedure: {
      type: 'string',
      title: 'Procedure',
      description: 'What exactly was done: the treatment and how often.',
    },
    statement: {
      type: 'text',
      title: 'Statement',
      description:
        'Stands before the pictures: that results differ, and what else has to be known to judge them.',
      rows: 2,
    },
    pairs: {
      type: 'array',
      title: 'Pictures',
      description: 'Two pictures of one person each. Somebody who takes back a consent is taken out here.',
      of: [
        {
          type: 'object',
          name: 'picturePair',
          title: 'Before and after',
          fields: [
            {
              ...picture,
              name: 'before',
              title: 'Before',
              description:
                'Content is public, with all that the file holds: take out the place and the name before you upload.',
            },
            {
              ...picture,
              name: 'after',
              title: 'After',
              description: 'Same light, same pose, same distance, same face: at rest in both, or in neither.',
            },
            {
              type: 'string',
              name: 'taken',
              title: 'When the picture after was taken',
              description: 'As patients read it: “8 weeks after the second treatment”. No date.',
            },
            {
              type: 'string',
              name: 'subject',
              title: 'Who is seen',
              description: 'A model, who was paid or was not treated here, is labelled as one on the page.',
              options: {
                list: [
                  {value: 'patient', title: 'A patient'},
                  {value: 'model', title: 'A model'},
                ],
                layout: 'radio',
                direction: 'horizontal',
              },
            },
            {
              type: 'boolean',
              name: 'consent',
              title: 'Written consent to publish is on file',
              description: 'In the clinic’s own records. Never upload it here: this content is public.',
            },
            {
              type: 'string',
              name: 'consentReference',
              title: 'Number of the consent',
              description:
                'May be left empty. The number under which it is filed: no name, no date of birth. It is public too.',
            },
            {
              type: 'boolean',
              name: 'unaltered',
              title: 'Nothing was retouched',
              description: 'Somebody has compared both with the originals: no filter, same light and pose.',
            },
            {
              type: 'body',
              name: 'caption',
              title: 'Caption',
              description: 'May be left empty. A sentence on what is seen. Mark the words that make a claim.',
            },
          ],
          preview: {select: {title: 'taken', subtitle: 'subject', media: 'after'}},
        },
      ],
    },
  },
} as const
