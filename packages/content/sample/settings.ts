import type {DocumentInput} from '../src/documents/registry.ts'

/** Where every call to action leads. The number is one of those kept for fiction. */
export const clinicPhone = {shown: '(555) 555-0142', href: 'tel:+15555550142'} as const

export const settings: DocumentInput<'siteSettings'> = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Larkmere Clinic',
  tagline: 'Skin and eyelid care, plainly explained',
  phone: clinicPhone.shown,
  email: 'hello@larkmere.example',
  address: '12 Heron Walk, Saltgrass Bay, California',
  timeZone: 'America/Los_Angeles',
  markets: ['us-federal', 'us-ca'],
  emergency: 'If your life may be in danger, call 911. Do not wait to reach us.',
  legalNotice:
    'Larkmere Clinic, its team and its town are invented for this sample. The pages show how claims carry their notes. They are not medical advice.',
}
