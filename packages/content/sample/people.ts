import type {DocumentInput} from '../src/documents/registry.ts'

/** All invented, like the clinic. */
export const people: readonly DocumentInput<'person'>[] = [
  {
    _id: 'person-marisol-quillfeather',
    _type: 'person',
    name: 'Marisol Quillfeather',
    slug: {_type: 'slug', current: 'marisol-quillfeather'},
    credentials: 'MD',
    role: 'Skin doctor and medical director',
    bio: 'Dr. Quillfeather sees patients for skin conditions and checks the pages on injections and peels. She is an invented person.',
  },
  {
    _id: 'person-anselm-tarnwhistle',
    _type: 'person',
    name: 'Anselm Tarnwhistle',
    slug: {_type: 'slug', current: 'anselm-tarnwhistle'},
    credentials: 'MD',
    role: 'Eye and eyelid surgeon',
    bio: 'Dr. Tarnwhistle operates on eyelids and checks the page on eyelid surgery. He is an invented person.',
  },
  {
    _id: 'person-imogen-fennimoor',
    _type: 'person',
    name: 'Imogen Fennimoor',
    slug: {_type: 'slug', current: 'imogen-fennimoor'},
    credentials: 'NP',
    role: 'Nurse practitioner, injections',
    bio: 'Imogen gives injections and runs the follow-up visits. She is an invented person.',
  },
  {
    _id: 'person-rafferty-oakhollow',
    _type: 'person',
    name: 'Rafferty Oakhollow',
    slug: {_type: 'slug', current: 'rafferty-oakhollow'},
    credentials: 'RN',
    role: 'Nurse, laser and skin treatments',
    bio: 'Rafferty runs the laser and the peels, and teaches patients how to care for their skin afterwards. He is an invented person.',
  },
]
