import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {botulinumToxins} from './words/medicines.ts'
import {
  comparisons,
  guarantees,
  noComparisons,
  noRankings,
  nothingHappens,
  superlatives,
  vanishing,
} from './words/promises.ts'
import {ownWords} from './words/reads.ts'
import {alsoInRisks} from './words/risks.ts'

const foodAndDrugsAct: Source = {
  text: 'Food and Drugs Act, sections 9(1) and 20(1), in Health Canada, Guidance on distinction between advertising and other activities',
  url: 'https://www.canada.ca/en/health-canada/services/drugs-health-products/regulatory-requirements-advertising/policies-guidance-documents/policy-distinction-between-advertising-activities/legislative-regulatory.html',
  key: 'V',
}
const ontario: Source = {
  text: 'Ontario Regulation 114/94 (Medicine Act, 1991), section 6(2)',
  url: 'https://docsbay.net/medicine-act-1991-o-reg-114-94',
  dated: '2014-09-29',
  key: 'V',
}

export const canada: PackData = {
  id: 'ca',
  title: 'Canada',
  version: '2026-11-24',
  country: {code: '1', trunk: '1'},
  scope:
    'Federal law on drugs and devices, and as one example of the rules of the provinces those for physicians in Ontario. Other provinces are not in this pack.',
  rules: [
    {
      id: 'can-01',
      title: 'Of a prescription drug: its name, price and quantity',
      looksFor:
        'Texts and titles that name a botulinum toxin, or a prescription medicine among the products of the site, and say anything beside its name, price and quantity; statements of risk in safety information, advice and notes apart.',
      look: {
        look: 'words',
        phrases: [],
        names: botulinumToxins,
        namesOfMedicines: true,
        reads: ownWords,
        fineInRisks: 'everything',
        unlessAlone: [
          'type',
          'a',
          'b',
          'cosmetic',
          'per',
          'for',
          'each',
          'from',
          'and',
          'or',
          'the',
          'of',
          'price',
          'cost',
          'fee',
          'unit',
          'vial',
          'ml',
          'dose',
          'syringe',
          'cad',
          'dollar',
          'plus',
          'tax',
          'hst',
          'gst',
          'our',
        ],
      },
      message:
        '“{words}” is a prescription drug. To the public only its name, price and quantity may be given, and this says more.',
      instead:
        'Leave only the name, price and quantity, or write about the consultation without naming the drug.',
      sources: [
        {
          text: 'Food and Drug Regulations, C.01.044(1), as in force from 2006 to 2013 (“Schedule F Drug”)',
          url: 'https://laws.justice.gc.ca/eng/regulations/c.r.c.,_c._870/section-C.01.044-20060322.html',
          dated: '2013-12-18',
          key: 'V',
        },
        {text: 'C.01.044(1) as it stands today (“prescription drug”), from knowledge', key: 'K'},
      ],
      force: 'ban',
      remark:
        'Physicians in Ontario may not refer to a specific drug at all (O. Reg. 114/94, section 6(2)(c)).',
      examples: {
        flagged: [
          'Botox softens frown lines.',
          {text: 'Botox softens frown lines.', kind: 'safety'},
          {text: 'Dysport for a fresh look', role: 'heading', kind: 'label'},
          {
            shows: 'by its name among the products',
            text: 'Velloxin helps.',
            product: {brandName: 'Velloxin', kind: 'prescription-medicine'},
          },
        ],
        passed: [
          {text: 'Botox Cosmetic', role: 'title', kind: 'label'},
          'Botox: $12 per unit, plus tax.',
          'A consultation about lines of the face.',
          {text: 'Botulinum toxin may spread.', kind: 'safety'},
        ],
      },
    },
    {
      id: 'can-02',
      title: 'No false impression of a drug or device',
      looksFor: 'Guarantees and denials of risk on pages about a medicine, device or implant.',
      look: {
        look: 'words',
        phrases: [...guarantees, ...nothingHappens, ...vanishing, '100 % effective'],
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
        about: {
          kinds: ['prescription-medicine', 'device', 'implant'],
          orNaming: [...botulinumToxins, 'laser', 'filler'],
        },
      },
      message: '“{words}” is likely to give a wrong impression of the merit or safety of a drug or device.',
      instead: 'Say what is known of its effects and risks.',
      sources: [foodAndDrugsAct],
      force: 'judgement',
      examples: {
        flagged: [
          'Our laser is painless.',
          {text: 'Guaranteed.', product: {kind: 'implant'}},
          {text: 'No side effects', role: 'heading', kind: 'label', product: {kind: 'device'}},
        ],
        passed: [
          'A laser is not painless.',
          {text: 'Guaranteed parking.', product: {kind: 'procedure'}},
          {text: 'No filler is risk-free.', product: {kind: 'implant'}},
        ],
      },
    },
    {
      id: 'can-03',
      title: 'Physicians in Ontario: no testimonial, comparison or superlative',
      looksFor: 'Superlatives about the clinic, comparisons, and announcements of testimonials.',
      look: {
        look: 'words',
        phrases: [
          ...superlatives,
          ...comparisons,
          'testimonial',
          'what our|my patients|clients say|think',
          'patient|client reviews|story|stories',
        ],
        except: [
          'number one complaint|concern|question|reason|cause',
          ...noRankings,
          'ask|see|consult an expert',
          'more than 0|one|two|three|half|once',
          'no expert*',
          ...noComparisons,
        ],
        reads: ownWords,
        unlessDenied: true,
      },
      message:
        '“{words}” compares, praises or announces testimonials, which a physician in Ontario may not do.',
      instead: 'State facts that can be verified.',
      sources: [ontario],
      force: 'judgement',
      remark: 'It binds physicians in Ontario; whether the clinic has one is not in the content.',
      examples: {
        flagged: [
          'Our surgeons are the best surgeons.',
          'Safer than surgery.',
          'The only treatment you need.',
          {text: 'Testimonials', role: 'heading', kind: 'label'},
        ],
        passed: [
          'Dr. Tarnwhistle has operated on eyelids since 2009.',
          'Swelling may last more than two weeks.',
          'A guideline suggests this surgery.',
          'It is the only treatment we do on Mondays.',
        ],
      },
    },
    {
      id: 'can-04',
      title: 'Physicians in Ontario: dignified, without prizes',
      looksFor: 'Prizes, giveaways and calls to share a post.',
      look: {
        look: 'words',
        phrases: [
          'win [a|your] [free] treatment|filler|lip|syringe|peel|session|makeover|voucher|area|facial|surgery',
          'giveaway',
          'prize draw',
          'chance to win',
          'enter|share to win',
          'share this|our post|page|story',
        ],
        reads: ownWords,
        unlessDenied: true,
      },
      message:
        '“{words}” makes a prize of a treatment; what a physician in Ontario says has to be dignified.',
      instead: 'Describe the service, and leave the prize out.',
      sources: [
        ontario,
        {
          text: 'O. Reg. 114/94, section 6(3), and the CPSO’s Advertising policy (not “overly commercial”), as Rosen Sunshine LLP sums them up',
          url: 'https://rosensunshine.com/top-10-things-to-know-about-the-cpsos-new-advertising-policy/',
          key: 'S',
        },
      ],
      force: 'judgement',
      remark:
        'Section 6(3) asks for what is dignified and in good taste; that a prize is neither, a person has to judge. It binds physicians in Ontario.',
      examples: {
        flagged: ['Win a free lip filler: share this post.', 'Enter our giveaway.'],
        passed: ['We hold no prize draws.', 'Share your questions with us.'],
      },
    },
  ],
  notChecked: [
    {what: 'Rules of the other provinces', why: 'They were not read for this pack.'},
    {
      what: 'References of Ontario physicians to specific drugs, appliances or equipment (O. Reg. 114/94, section 6(2)(c))',
      why: 'It would stop every page about a device; whom it binds is not in the content.',
    },
    {
      what: 'Advertising of treatments for the diseases of Schedule A (Food and Drugs Act, section 3)',
      why: 'The content does not say which disease a treatment is for.',
    },
  ],
}
