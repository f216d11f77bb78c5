import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {
  botulinumToxins,
  creamsAndFillers,
  fatDissolvers,
  fillerDissolvers,
  kindsOfToxin,
  meaningToxin,
  otherMedicines,
  otherToxins,
  weightLossInjections,
  weightLossMedicines,
} from './words/medicines.ts'
import {comparisons, guarantees, noComparisons, nothingHappens} from './words/promises.ts'
import {everything, offering, ownWords} from './words/reads.ts'
import {alsoInRisks} from './words/risks.ts'

const article90 = (paragraph: string): Source => ({
  text: `Directive 2001/83/EC, Article 90(${paragraph})`,
  url: 'https://legislation.gov.uk/cy/eudr/2001/83/article/90?view=plain',
  key: 'V',
})
const article88: Source = {
  text: 'Directive 2001/83/EC, Article 88(1)(a)',
  url: 'https://legislation.gov.uk/eudr/2001/83/article/88/2020-12-31/data.html',
  dated: '2020-12-31',
  key: 'V',
}
const aboutMedicines = {kinds: ['prescription-medicine'], orNaming: botulinumToxins} as const
const medicine = {kind: 'prescription-medicine'} as const

export const eu: PackData = {
  id: 'eu',
  title: 'European Union',
  version: '2026-11-24',
  medicines: 'not-named',
  scope:
    'Directive 2001/83/EC on medicinal products, which member states put into law of their own; that law may ask for more. Rules eu-02 to eu-05 look only at pages about a prescription medicine. Open to everybody are, by Article 86(2), price lists and factual reference material without product claims, and health information without any reference, even indirect, to a medicine.',
  rules: [
    {
      id: 'eu-01',
      title: 'A prescription medicine is not advertised to the public',
      looksFor:
        'Names of botulinum toxins, and of all prescription medicines among the products of the site, anywhere that reaches the public.',
      look: {look: 'words', phrases: [], names: botulinumToxins, namesOfMedicines: true, reads: everything},
      message: '“{words}” names a prescription medicine, which may not be advertised to the public.',
      instead:
        'Write about the condition and offer a consultation, without any reference to a medicine. A price list without product claims may name it.',
      sources: [
        article88,
        {
          text: 'Directive 2001/83/EC, Article 86(2)',
          url: 'https://legislation.gov.uk/eudr/2001/83/title/VIII/2020-12-31/data.html',
          dated: '2020-12-31',
          key: 'V',
        },
      ],
      force: 'ban',
      examples: {
        flagged: [
          'Vistabel® for frown lines.',
          {text: 'Botulinum toxin', role: 'title', kind: 'label'},
          {text: 'bocouture-treatment', role: 'address', kind: 'label'},
          {
            shows: 'by its name among the products',
            text: 'Velloxin helps.',
            product: {brandName: 'Velloxin', ...medicine},
          },
        ],
        passed: [
          'A consultation about lines of the face.',
          'Hyaluronic acid gel adds volume.',
          'Botulism comes from food.',
        ],
      },
    },
    {
      id: 'eu-01b',
      title: 'Nor a prescription medicine that is meant',
      looksFor:
        '“Anti-wrinkle injections”, “neuromodulator”, “weight-loss injections” and the like, and names of other medicines that clinics use or sell, in texts, titles, buttons, addresses and pictures; not in safety information and advice.',
      look: {
        look: 'words',
        phrases: [...meaningToxin, ...weightLossInjections],
        names: [
          ...kindsOfToxin,
          ...otherMedicines,
          ...weightLossMedicines,
          ...fillerDissolvers,
          ...fatDissolvers,
        ],
        except: [...otherToxins, ...creamsAndFillers],
        reads: offering,
      },
      message:
        '“{words}” names or seems to mean a prescription medicine, which may not be advertised to the public.',
      instead: 'Write about the condition and offer a consultation, without any reference to a medicine.',
      sources: [article88, {text: 'Which of these medicines need a prescription, from knowledge', key: 'K'}],
      force: 'judgement',
      remark: 'Whether a text clearly means a medicine takes a person to see.',
      examples: {
        flagged: [
          'Anti-wrinkle injections',
          {text: 'Neuromodulator', role: 'heading', kind: 'label'},
          'Ozempic for weight loss.',
          {text: 'weight-loss-injections', role: 'address', kind: 'label'},
        ],
        passed: [
          'A consultation about lines of the face.',
          'An anti-wrinkle cream.',
          'Filler injections for fine lines.',
          'A detox tea is no treatment.',
        ],
      },
    },
    {
      id: 'eu-02',
      title: 'No guarantee, no “no side effects”, no “better than” for a medicine',
      looksFor: 'Guarantees, denials of side effects and comparisons on pages about a prescription medicine.',
      look: {
        look: 'words',
        phrases: [...guarantees, ...nothingHappens, ...comparisons],
        except: noComparisons,
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
        about: aboutMedicines,
      },
      message:
        '“{words}” guarantees an effect, denies side effects or compares, which may not be said of a medicine.',
      instead: 'Say what is done and what can go wrong, without a promise or comparison.',
      sources: [article90('b')],
      force: 'ban',
      examples: {
        flagged: [
          {text: 'Guaranteed to work.', product: medicine},
          {text: 'As effective as surgery.', product: medicine},
          'Botox has no side effects.',
          {text: 'Guaranteed painless, 100% safe.', kind: 'safety', product: medicine},
        ],
        passed: [
          {text: 'Results are not guaranteed.', product: medicine},
          {text: 'Better than a shave.', product: {kind: 'device'}},
          {text: 'No medicine is without side effects.', product: medicine},
        ],
      },
    },
    {
      id: 'eu-03',
      title: 'No recommendation by scientists, health professionals or celebrities',
      looksFor:
        '“Doctors recommend”, “recommended by”, celebrities and the like on pages about a prescription medicine.',
      look: {
        look: 'words',
        phrases: [
          'doctor|dermatologist|surgeon|scientist|expert|nurse|pharmacist recommend|recommends|recommended|endorse|endorses|swear',
          'recommended|endorsed|trusted by [leading|top|many] doctor|dermatologist|surgeon|scientist|expert|celebrity|celebrities|nurse|pharmacist',
          'celebrity|celebrities',
          'as seen on',
          'influencer',
        ],
        reads: ownWords,
        unlessDenied: true,
        about: aboutMedicines,
      },
      message: '“{words}” recommends a medicine by the standing of others, which may not be done.',
      instead: 'Take the recommendation out.',
      sources: [article90('f')],
      force: 'ban',
      examples: {
        flagged: [
          {text: 'Recommended by dermatologists.', product: medicine},
          {text: 'The secret of celebrities', role: 'heading', kind: 'label', product: medicine},
        ],
        passed: [
          {text: 'A doctor sees you first.', product: medicine},
          {text: 'Recommended by dermatologists.', product: {kind: 'cosmetic'}},
        ],
      },
    },
    {
      id: 'eu-04',
      title: 'A consultation is not said to be unnecessary',
      looksFor:
        '“No consultation needed”, diagnosis or treatment by mail or online, on pages about a prescription medicine.',
      look: {
        look: 'words',
        phrases: [
          'no consultation|appointment [is] needed|necessary|required',
          'without [a|an|any] consultation|prescription|appointment|examination',
          'diagnosis|diagnose|diagnosed by|via|through mail|post|email|e~mail|chat|photo',
          'online diagnosis',
          'treatment by mail|post',
          'skip the consultation',
        ],
        except: [
          'not|never|cannot|must|only take|use|give|given|buy|have|start|stop|treat|prescribe ... without [a|an|any] consultation|prescription|appointment|examination',
        ],
        reads: ownWords,
        about: aboutMedicines,
      },
      message: '“{words}” suggests that nobody has to be seen before a medicine is given.',
      instead: 'Say that a consultation comes first.',
      sources: [article90('a')],
      force: 'ban',
      examples: {
        flagged: [
          {text: 'No consultation needed.', product: medicine},
          {text: 'Treatment without an appointment.', product: medicine},
          {text: 'Online diagnosis in minutes.', product: medicine},
        ],
        passed: [
          {text: 'A consultation comes first.', product: medicine},
          {text: 'Do not buy it without a prescription.', kind: 'safety', product: medicine},
          {text: 'No consultation needed for a light peel.', product: {kind: 'cosmetic'}},
        ],
      },
    },
    {
      id: 'eu-05',
      title: '“Natural” is no reason for safety or effect',
      looksFor:
        '“Natural” beside “safe”, “protein”, “works” and the like, on pages about a prescription medicine.',
      look: {
        look: 'words',
        phrases: [
          'natural|naturally [and] safe|effective|gentle|occurring',
          'safe|effective because [it] [is] natural',
          'natural protein|substance|product|medicine|ingredient|remedy',
          '100 % natural',
        ],
        reads: ownWords,
        unlessDenied: true,
        about: aboutMedicines,
      },
      message: '“{words}” gives nature as a reason why a medicine is safe or works.',
      instead: 'Say what is known of its effects and risks.',
      sources: [article90('h')],
      force: 'judgement',
      examples: {
        flagged: [
          {text: 'A natural protein relaxes the muscle.', product: medicine},
          {text: 'Naturally safe.', product: medicine},
        ],
        passed: [
          {text: 'It aims to keep your natural expression.', product: medicine},
          {text: 'A natural ingredient of many creams.', product: {kind: 'cosmetic'}},
        ],
      },
    },
  ],
  notChecked: [
    {
      what: 'eu-06: what everybody may publish (Article 86(2))',
      why: 'It is a permission; the pages that use it are for a person to plan.',
    },
    {
      what: 'Fillers and other products of Regulation (EU) 2017/745, Article 7 and Annex XVI',
      why: 'Their text was not read for this pack.',
    },
    {what: 'The law of each member state', why: 'It may ask for more than the directive.'},
  ],
}
