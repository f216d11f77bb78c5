import {documents} from '@caveat/content'
import ProductIcon from '@sanity/icons/Package'
import {documentSchema} from './define.ts'

export const product = documentSchema(documents.product, {
  title: 'Product',
  icon: ProductIcon,
  fields: {
    brandName: {
      type: 'string',
      title: 'Brand name',
      description: 'The name on the package, or the name people use.',
    },
    genericName: {
      type: 'string',
      title: 'Generic name',
      description: 'The name of the substance, for example “onabotulinumtoxinA”.',
    },
    kind: {
      type: 'string',
      title: 'Kind',
      description: 'What it is in the eyes of the regulator. What may be said about it depends on this.',
      options: {
        list: [
          {value: 'prescription-medicine', title: 'Prescription medicine'},
          {value: 'device', title: 'Medical device'},
          {value: 'implant', title: 'Implant'},
          {value: 'cosmetic', title: 'Cosmetic'},
          {value: 'procedure', title: 'Procedure without a product'},
        ],
        layout: 'radio',
      },
    },
    boxedWarning: {
      type: 'text',
      title: 'Boxed warning',
      description:
        'The warning that the label prints in a box, in the words of the label. Empty if there is none.',
      rows: 5,
    },
    indications: {
      type: 'array',
      title: 'Approved uses',
      description: 'What the label says it is for, one use each. Any other use is off label.',
      of: [{type: 'string'}],
    },
  },
  preview: {select: {title: 'brandName', subtitle: 'genericName'}},
})
