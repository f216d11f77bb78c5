import type {DocumentInput} from '../src/documents/registry.ts'

const spreadOfToxin =
  'The effects of all botulinum toxin products may spread from the area of injection and cause weakness all over, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems. These symptoms have been reported hours to weeks after injection. Swallowing and breathing problems can be life threatening, and there have been reports of death. The risk is probably greatest in children treated for spasticity, but adults can be affected too, above all those with a condition that makes these symptoms more likely.'

export const products: readonly DocumentInput<'product'>[] = [
  {
    _id: 'product-botox-cosmetic',
    _type: 'product',
    brandName: 'Botox Cosmetic',
    genericName: 'onabotulinumtoxinA',
    kind: 'prescription-medicine',
    boxedWarning: spreadOfToxin,
    indications: [
      'Moderate to severe frown lines (glabellar lines) in adults',
      'Moderate to severe crow’s feet (lateral canthal lines) in adults',
      'Moderate to severe forehead lines in adults',
    ],
  },
  {
    _id: 'product-botox',
    _type: 'product',
    brandName: 'Botox',
    genericName: 'onabotulinumtoxinA',
    kind: 'prescription-medicine',
    boxedWarning: spreadOfToxin,
    indications: [
      'Severe primary underarm sweating in adults that is not well managed with products put on the skin',
    ],
  },
  {
    _id: 'product-dysport',
    _type: 'product',
    brandName: 'Dysport',
    genericName: 'abobotulinumtoxinA',
    kind: 'prescription-medicine',
    boxedWarning: spreadOfToxin,
    indications: ['Moderate to severe frown lines (glabellar lines) in adults'],
  },
  {
    _id: 'product-hyaluronic-acid-filler',
    _type: 'product',
    brandName: 'Hyaluronic acid fillers (such as Juvéderm, Restylane and Belotero)',
    genericName: 'hyaluronic acid gel',
    kind: 'implant',
    indications: [
      'Moderate to severe facial wrinkles and skin folds in adults aged 22 and over',
      'More volume in the lips, cheeks and chin, for some products',
    ],
  },
  {
    _id: 'product-hair-laser',
    _type: 'product',
    brandName: 'Hair laser',
    genericName: 'diode or alexandrite laser',
    kind: 'device',
    indications: ['Permanent hair reduction: a stable drop in the number of hairs that grow back'],
  },
  {
    _id: 'product-glycolic-acid-peel',
    _type: 'product',
    brandName: 'Light peel',
    genericName: 'glycolic acid',
    kind: 'cosmetic',
  },
  {
    _id: 'product-upper-eyelid-surgery',
    _type: 'product',
    brandName: 'Upper eyelid surgery',
    genericName: 'upper blepharoplasty',
    kind: 'procedure',
  },
]
