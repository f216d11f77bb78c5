import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {
  comparisons,
  guaranteesAndAbsolutes,
  moreOrLess,
  noRankings,
  nothingHappens,
  superlatives,
  vanishing,
} from './words/promises.ts'
import {ownWords} from './words/reads.ts'
import {alsoInRisks} from './words/risks.ts'

const section651 = (paragraph: string, key: Source['key'] = 'V'): Source => ({
  text: `California Business and Professions Code §651${paragraph}`,
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=651.&lawCode=BPC',
  key,
})
const onlyBeginning =
  'The copy of §651 that was read ends in paragraph (b)(3)(C); what follows is stated from knowledge.'

/** Members of the American Board of Medical Specialties, and boards that the Medical Board of California approved. */
const boards = [
  'american board of allergy',
  'american board of anesthesiology',
  'american board of colon',
  'american board of dermatology',
  'american board of emergency',
  'american board of family',
  'american board of internal',
  'american board of medical',
  'american board of neurological',
  'american board of nuclear',
  'american board of obstetrics',
  'american board of ophthalmology',
  'american board of orthopaedic',
  'american board of otolaryngology',
  'american board of pathology',
  'american board of pediatrics',
  'american board of physical',
  'american board of plastic',
  'american board of preventive',
  'american board of psychiatry',
  'american board of radiology',
  'american board of surgery',
  'american board of thoracic',
  'american board of urology',
  'american board of facial plastic',
  'abms',
] as const

export const usCalifornia: PackData = {
  id: 'us-ca',
  title: 'United States, California',
  version: '2026-11-24',
  country: {code: '1', trunk: '1'},
  medicines: 'boxed-warnings',
  scope:
    'Business and Professions Code §651 binds everybody who is licensed in the healing arts, and every form of public communication. Regulations for physicians are in 16 CCR §§1363 and 1363.5; “16 CCR §1399.x”, which is often cited, belongs to other boards.',
  rules: [
    {
      id: 'ca-651-01',
      title: 'A result picture carries the statement of the law',
      looksFor:
        'Pictures of patients’ results beside which the words “the same results may not occur for all patients” are missing.',
      look: {
        look: 'pictures',
        fault: 'statement-missing',
        statement: [
          'same results may not occur for all patients',
          'same result may not occur for every patient',
        ],
      },
      message: 'This picture shows a result of {words} without the statement that California asks for.',
      instead: 'Write beside it: “The same results may not occur for all patients.”',
      sources: [
        section651('(b)(3)(C), its first words'),
        section651('(b)(3)(C), the statement, as clinics quote it', 'S'),
      ],
      force: 'ban',
      examples: {
        flagged: [
          {picture: {procedure: 'Upper eyelid surgery', subject: 'patient', consent: true, unaltered: true}},
          {
            picture: {
              procedure: 'Upper eyelid surgery',
              statement: 'Results vary.',
              subject: 'patient',
              consent: true,
              unaltered: true,
            },
          },
        ],
        passed: [
          {
            picture: {
              procedure: 'Upper eyelid surgery',
              statement: 'The same results may not occur for all patients.',
              subject: 'patient',
              consent: true,
              unaltered: true,
            },
          },
          {
            shows: 'with more around it',
            picture: {
              procedure: 'Light peel',
              statement: 'After six weeks. The same results may not occur for all patients.',
              subject: 'patient',
              consent: true,
              unaltered: true,
            },
          },
        ],
      },
    },
    {
      id: 'ca-651-01b',
      title: 'A result picture names the procedure',
      looksFor: 'Pictures of results for which no procedure is named.',
      look: {look: 'pictures', fault: 'procedure-unnamed'},
      message: 'This picture shows a result and does not name the procedure.',
      instead: 'Fill in which procedure was done.',
      sources: [
        section651('(b)(3)(C), its first words'),
        section651('(b)(3)(C), the naming of the procedure', 'S'),
      ],
      force: 'ban',
      alsoSaidBy: {rule: 'result-picture-incomplete', of: 'path'},
      examples: {
        flagged: [
          {picture: {subject: 'patient', consent: true, unaltered: true}},
          {
            picture: {
              procedure: ' ',
              statement: 'After six weeks.',
              subject: 'patient',
              consent: true,
              unaltered: true,
            },
          },
        ],
        passed: [
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: true}},
          {picture: {procedure: 'Upper eyelid surgery', subject: 'model', consent: true, unaltered: true}},
        ],
      },
    },
    {
      id: 'ca-651-02',
      title: 'A model is said to be a model',
      looksFor:
        'Pictures of results that show a model, where the statement beside the picture does not say so.',
      look: {look: 'pictures', fault: 'model-unsaid', statement: ['model']},
      message: 'This picture shows a model beside {words}, and does not say so.',
      instead: 'Write “Model” beside the picture, where it is easily read.',
      sources: [section651('(b)(3)(B)')],
      force: 'ban',
      examples: {
        flagged: [
          {picture: {procedure: 'Light peel', subject: 'model', consent: true, unaltered: true}},
          {
            picture: {
              procedure: 'Light peel',
              statement: 'Not an actual patient.',
              subject: 'model',
              consent: true,
              unaltered: true,
            },
          },
        ],
        passed: [
          {
            picture: {
              procedure: 'Light peel',
              statement: 'Model',
              subject: 'model',
              consent: true,
              unaltered: true,
            },
          },
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: true}},
        ],
      },
    },
    {
      id: 'ca-651-03',
      title: 'A result picture is as it was taken',
      looksFor:
        'Pictures of results for which nobody confirmed that nothing was altered and light and pose are the same.',
      look: {look: 'pictures', fault: 'altered'},
      message:
        'Nobody confirmed that this picture of {words} is unaltered and taken in the same light and pose.',
      instead: 'Use the pictures as they were taken, and confirm it; a retouched picture is a false image.',
      sources: [section651('(b)(3)(A)')],
      force: 'ban',
      alsoSaidBy: {rule: 'result-picture-incomplete', of: 'path'},
      examples: {
        flagged: [
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: false}},
          {
            picture: {
              procedure: 'Light peel',
              statement: 'Skin tone adjusted.',
              subject: 'patient',
              consent: true,
              unaltered: false,
            },
          },
        ],
        passed: [
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: true}},
          {picture: {subject: 'model', consent: true, unaltered: true}},
        ],
      },
    },
    {
      id: 'ca-651-04',
      title: 'Superiority needs objective evidence',
      looksFor:
        'Words that set the clinic or its people above others, where they are not marked as a claim that rests on a record, review or trial.',
      look: {
        look: 'words',
        phrases: superlatives,
        except: [
          'ask|see|consult an expert',
          'expert opinion|review|panel',
          'no expert*',
          'number one complaint|concern|question|reason|cause',
          ...noRankings,
        ],
        reads: ownWords,
        unlessDenied: true,
        unlessBackedBy: ['record', 'review', 'trial'],
      },
      message:
        '“{words}” says that the clinic or its people are better than others, and nothing objective is on file for it.',
      instead: 'Say what can be checked: the licence, the training, the years of work, the number on record.',
      sources: [section651('(b)(6)', 'K')],
      force: 'ban',
      remark: onlyBeginning,
      examples: {
        flagged: [
          'Our providers are experts in injections.',
          'We have done thousands of such procedures.',
          {text: 'The best clinic in town', role: 'title', kind: 'label'},
          'The best eyelid clinic in the world.',
          'Meet the world’s best eyelid surgeons.',
          {text: 'Award-winning care', role: 'meta', kind: 'claim-bearing'},
          {text: 'Trust our expertise.', claim: {labels: ['expertise'], evidence: []}},
        ],
        passed: [
          'Every injector is a doctor or a nurse practitioner.',
          {
            text: 'Our surgeon has done thousands of operations.',
            claim: {labels: ['expertise'], evidence: ['record']},
          },
          'It does most for dark hair on light skin.',
          {text: 'Expert consensus on fillers. J Example. 2021.', kind: 'reference'},
          'Do your best to keep the area dry.',
          'How do I choose the best surgeon?',
          'Who is the best surgeon for me?',
          'Top tips for choosing a clinic.',
        ],
      },
    },
    {
      id: 'ca-651-05',
      title: 'A scientific claim rests on published, peer-reviewed studies',
      looksFor:
        'Claims that state a figure or compare, by their labels or their words, and have neither a trial nor a review as evidence.',
      look: {
        look: 'claims',
        labels: ['quantified', 'comparative'],
        orSaying: [...comparisons, ...moreOrLess],
        evidence: {is: 'without', of: ['trial', 'review']},
      },
      message: 'This claim states a figure or compares, and has no published study as evidence.',
      instead: 'Add the trial or review that it comes from, or reword it without the figure or comparison.',
      sources: [section651('(b)(7)', 'K')],
      force: 'ban',
      remark: onlyBeginning,
      examples: {
        flagged: [
          {claim: {says: 'Hair grows back by half.', labels: ['quantified'], evidence: ['label']}},
          {
            shows: 'imported, and not labelled yet',
            claim: {
              says: 'Together they give a greater improvement than either alone.',
              labels: [],
              evidence: [],
            },
          },
        ],
        passed: [
          {claim: {says: 'Hair grows back by half.', labels: ['quantified'], evidence: ['review']}},
          {claim: {says: 'The medicine relaxes muscles.', labels: ['mechanism'], evidence: ['label']}},
        ],
      },
    },
    {
      id: 'ca-651-06',
      title: '“Board certified” is reserved',
      looksFor:
        '“Board certified” where the passage names no board of the American Board of Medical Specialties, or one approved in California.',
      look: {
        look: 'words',
        phrases: ['board certified|certification|eligible'],
        reads: ownWords,
        unlessDenied: true,
        unlessPassageSays: boards,
      },
      message: '“{words}” may be said of a physician only with a board that the law recognises.',
      instead:
        'Name the board in full in the same paragraph, for example “certified by the American Board of Dermatology”.',
      sources: [
        {
          text: 'California Business and Professions Code §651(h)(5), as Assembly Bill 916 (2013) states the law that exists',
          url: 'http://www.leginfo.ca.gov/pub/13-14/bill/asm/ab_0901-0950/ab_916_bill_20130222_introduced.htm',
          dated: '2013-02-22',
          key: 'V',
        },
      ],
      force: 'ban',
      remark:
        'Which boards count is kept as a list in the pack; a board with a similar name may not be one of them.',
      examples: {
        flagged: [
          'Our board-certified surgeon sees you.',
          {text: 'Board certified injectors', role: 'heading', kind: 'label'},
          'She is board certified by the American Board of Cosmetic Surgery.',
        ],
        passed: [
          'She is board certified by the American Board of Dermatology.',
          'Our nurses are not board certified physicians.',
          'The Medical Board of California licenses our doctors.',
        ],
      },
    },
    {
      id: 'ca-651-07',
      title: 'Prices are exact',
      looksFor: '“As low as”, “and up”, “lowest prices”, “starting at” and the like.',
      look: {
        look: 'words',
        phrases: [
          'as low as',
          '0 and up',
          'lowest|cheapest price',
          'price|prices|priced|treatments start|starts|starting at|from',
          'starting at|from 0',
          'from only|just 0',
          'only from 0',
        ],
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” names a price without saying exactly what it is for.',
      instead: 'Name the price of each service, and what it includes.',
      sources: [section651('(b)(4) and (c)', 'K')],
      force: 'ban',
      remark: onlyBeginning,
      examples: {
        flagged: ['Peels as low as $99.', 'Prices start at $300.', 'Lips: $450 and up.'],
        passed: [
          'A light peel costs $150, the visit before it included.',
          'Start at the lowest strength.',
          'Sit up from time to time.',
        ],
      },
    },
    {
      id: 'ca-651-08',
      title: 'No unjustified expectations',
      looksFor:
        'Guarantees, “100%”, “painless”, “no downtime”, “permanent” and the like, where the sentence does not deny them.',
      look: {
        look: 'words',
        phrases: [...guaranteesAndAbsolutes, ...nothingHappens, ...vanishing],
        except: [
          'permanent [hair] reduction',
          'permanent laser hair reduction',
          'permanent makeup|make~up|filler|damage|harm|scar|scarring|loss|change|injury|weakness|numbness|redness|spasm|vessel|stitch|stitches|marker|tooth|teeth|resident',
          'scar|risk|complication|damage|numbness|loss ... permanent',
          'may|might never come',
          'permanently damage|damages|damaged|harm|scar|lose',
        ],
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
        unlessBackedBy: ['trial', 'review'],
      },
      message: '“{words}” is likely to create expectations that are not justified.',
      instead: 'Say what patients typically get and for how long, and that results differ.',
      sources: [section651('(b)(2) and (3)(A)')],
      force: 'judgement',
      examples: {
        flagged: [
          'Guaranteed results.',
          'A painless treatment with no downtime.',
          {text: 'permanent-results', role: 'address', kind: 'label'},
          'It always works.',
          'Want risk-free lifting?',
          {text: 'Wrinkles vanish in 3 days', role: 'title', kind: 'label'},
          {text: 'Wrinkles vanish for ever with our painless surgery', role: 'meta', kind: 'label'},
          {text: 'wrinkles-vanish-for-ever', role: 'address', kind: 'label'},
          {text: 'guaranteed_results.jpg', role: 'file-name', kind: 'label'},
          {text: 'Lips after a painless lift', role: 'alternative', kind: 'label'},
          'It is 100% safe.',
          {text: 'Guaranteed painless, 100% safe.', kind: 'safety'},
          {text: 'Book a painless lift', kind: 'label', role: 'action'},
          {text: 'Permanent results, and hardly a bruise.', kind: 'safety'},
        ],
        passed: [
          'Results are not guaranteed.',
          'No treatment is risk-free or painless.',
          'The effect is not permanent.',
          'Cleared for “permanent hair reduction”.',
          {text: 'Results differ and are not guaranteed.', kind: 'note'},
          'Is it painless?',
          {text: 'Rarely, numbness can be permanent.', kind: 'safety'},
          {text: 'Rest until you can walk without pain.', kind: 'care'},
          'Always tell us about your medicines.',
        ],
      },
    },
  ],
  notChecked: [
    {
      what: 'Discounts (“20% off until Sunday”)',
      why: 'Of §651(c) only the words on exact prices are known here, and not from its text; none of them names discounts.',
    },
    {
      what: 'Which boards certified a doctor',
      why: 'A person in the content has no board; the rule looks at the words only.',
    },
    {
      what: 'The size of type of statements beside pictures',
      why: 'It follows from the style sheet, not from the content.',
    },
    {
      what: 'Whether evidence is peer-reviewed, or supports the claim',
      why: 'Only its kind is in the content. Reviewers read it.',
    },
  ],
}
