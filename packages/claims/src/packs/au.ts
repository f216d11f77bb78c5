import {claimLabels} from '../labels.ts'
import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {
  australianInjectables,
  botulinumToxins,
  fillerDissolvers,
  fillers,
  hormoneOfThatName,
  kindsOfToxin,
  meaningToxin,
  otherFillers,
  otherMedicines,
  otherToxins,
  ownMedication,
  weightLossClass,
  weightLossInjections,
  weightLossMedication,
  weightLossMedicines,
} from './words/medicines.ts'
import {freeOfSomething, offers} from './words/offers.ts'
import {guarantees, noRankings, nothingHappens, rankings, vanishing} from './words/promises.ts'
import {everything, offering, ownWords} from './words/reads.ts'
import {alsoInRisks} from './words/risks.ts'

const section42dl: Source = {
  text: 'Therapeutic Goods Act 1989, section 42DL(10), in TGA, Glossary of advertising provisions',
  url: 'https://tga.gov.au/resources/publication/publications/therapeutic-goods-advertising-compliance-2018-19-annual-report/appendix-1-glossary-advertising-provisions',
  key: 'V',
}
const listed: Source = {
  text: 'TGA, Advertising cosmetic services that include Schedule 4 substances',
  url: 'http://www.tga.gov.au/advertising-cosmetic-services-include-schedule-4-substances',
  dated: '2013-05-01',
  key: 'V',
}
const section133 = (paragraph: string): Source => ({
  text: `Health Practitioner Regulation National Law, section 133(1)${paragraph}`,
  url: 'http://www5.austlii.edu.au/au/legis/nsw/consol_act/hprnl460/s133.html',
  key: 'V',
})
const higherRisk: Source = {
  text: 'Ahpra, Guidelines for advertising higher risk non-surgical cosmetic procedures, as Spa+Clinic reports them',
  url: 'https://www.spaandclinic.com.au/aesthetics/new-cosmetic-advertising-guidelines-released-with-more-changes-on-the-horizon',
  key: 'S',
}
const consultation = 'A consultation about reducing the appearance of wrinkles'
const writeConsultation =
  'Write about the consultation instead, for example “a consultation about reducing the appearance of wrinkles”.'

export const au: PackData = {
  id: 'au',
  title: 'Australia',
  version: '2026-11-24',
  country: {code: '61', trunk: '0'},
  medicines: 'not-named',
  scope:
    'The Therapeutic Goods Act bars references to prescription-only (Schedule 4) goods, injected fillers included; the National Law governs how health services are advertised, with penalties per offence of up to A$60,000 for a person and A$120,000 for a body corporate. Cosmetic surgery has guidelines of its own, which are not in this pack.',
  rules: [
    {
      id: 'au-01',
      title: 'Prescription-only goods are not referred to in public',
      looksFor:
        'Names of botulinum toxins, injected fillers, their substances, and of all prescription medicines among the products of the site, anywhere that reaches the public.',
      look: {
        look: 'words',
        phrases: [],
        names: [...botulinumToxins, ...australianInjectables],
        namesOfMedicines: true,
        except: [
          'hyaluronic acid serum|cream|moisturiser|moisturizer|mask|lotion',
          'sodium hyaluronate serum|cream|moisturiser|moisturizer|drops',
        ],
        reads: everything,
        wholePassage: consultation,
      },
      message: '“{words}” refers to prescription-only goods, which may not be advertised to the public.',
      instead: writeConsultation,
      sources: [section42dl, listed],
      force: 'ban',
      remark:
        'Collagen stands on the list of 2013 as well; it is left out here, for pages speak of the body’s own.',
      examples: {
        flagged: [
          'We use Dysport and Botox.',
          'Juvéderm® adds volume.',
          {text: 'hyaluronic-acid-fillers', role: 'address', kind: 'label'},
          {text: 'Lips with Restylane', role: 'alternative', kind: 'label'},
          {text: 'Trial of polylactic acid. J Example. 2019.', kind: 'reference'},
          {
            shows: 'by its name among the products',
            text: 'Ask about Velloxin.',
            product: {brandName: 'Velloxin®', kind: 'prescription-medicine'},
          },
        ],
        passed: [
          'A consultation about reducing the appearance of wrinkles.',
          'With age, skin holds less collagen.',
          'Use a hyaluronic acid serum at home.',
          {text: 'Laser hair reduction', role: 'title', kind: 'label'},
        ],
      },
    },
    {
      id: 'au-01b',
      title: 'Hyaluronidase is prescription-only, too',
      looksFor: 'The name of the enzyme that dissolves fillers, anywhere that reaches the public.',
      look: {look: 'words', phrases: [], names: fillerDissolvers, reads: everything},
      message: '“{words}” is probably prescription-only, and may then not be referred to in public.',
      instead: 'Leave it to the consultation.',
      sources: [
        section42dl,
        {text: 'Schedule of hyaluronidase in the Poisons Standard, from knowledge', key: 'K'},
      ],
      force: 'ban',
      examples: {
        flagged: [
          'We can dissolve it with hyaluronidase.',
          {text: 'Hyalase', role: 'heading', kind: 'label'},
        ],
        passed: ['We can talk about undoing it.', 'The body breaks the gel down.'],
      },
    },
    {
      id: 'au-01c',
      title: 'Other prescription-only medicines are not referred to, either',
      looksFor:
        'Names of other medicines that clinics use or sell (for skin and hair), in texts, titles, buttons, addresses and pictures; not in safety information and advice.',
      look: {look: 'words', phrases: [], names: otherMedicines, reads: offering},
      message: '“{words}” is probably prescription-only, and may then not be referred to in public.',
      instead: 'Leave it to the consultation.',
      sources: [
        section42dl,
        {text: 'Schedules of these medicines in the Poisons Standard, from knowledge', key: 'K'},
      ],
      force: 'ban',
      examples: {
        flagged: ['Finasteride for hair.', {text: 'tretinoin-cream', role: 'address', kind: 'label'}],
        passed: [{text: 'Tell us if you take isotretinoin.', kind: 'safety'}, 'A cream with retinol.'],
      },
    },
    {
      id: 'au-01d',
      title: 'Medicines for weight loss are not advertised',
      looksFor:
        'Names of medicines for weight loss, also with a slip of one letter, and “weight-loss medication”, “GLP-1” and the like, in texts, titles, buttons, addresses and pictures; not in safety information and advice, and not where patients are asked what they take.',
      look: {
        look: 'words',
        phrases: [...weightLossMedication, ...weightLossClass],
        names: weightLossMedicines,
        except: [...ownMedication, ...hormoneOfThatName],
        reads: offering,
      },
      message:
        '“{words}” refers to a prescription-only medicine for weight loss, which may not be advertised to the public.',
      instead: 'Write about the consultation, and leave the medicine to it.',
      sources: [
        {
          text: 'TGA, Advertising Ozempic and GLP-1 receptor agonists is prohibited',
          url: 'https://tga.gov.au/how-we-regulate/advertising/specialised-advertising-issues-and-topics/advertising-ozempic-and-glp-1-receptor-agonists-prohibited',
          key: 'V',
        },
        section42dl,
      ],
      force: 'ban',
      remark:
        'The page names Ozempic, Wegovy, Mounjaro and Trulicity and says that the whole class is prescription-only; the other names are of that class.',
      examples: {
        flagged: [
          'Ozempic and Wegovy.',
          'Ask about Mounjaro.',
          'Our GLP-1 clinic.',
          'We offer weight loss medication.',
          {text: 'weight-loss-medicine', role: 'address', kind: 'label'},
        ],
        passed: [
          'A consultation about weight.',
          'Tell us if you take weight-loss medication.',
          {text: 'Tell us if you use Ozempic.', kind: 'safety'},
        ],
      },
    },
    {
      id: 'au-01e',
      title: 'Skin boosters and further fillers are injected gels, too',
      looksFor: '“Skin booster” and brands of injected hyaluronic acid, anywhere that reaches the public.',
      look: {
        look: 'words',
        phrases: ['skin~booster'],
        names: ['profhilo*', 'skinvive*', 'teosyal*', 'revolax*', 'sunekos*', 'harmonyca', 'skinboost*'],
        reads: everything,
      },
      message:
        '“{words}” is probably an injected gel that is prescription-only, and may then not be referred to in public.',
      instead: writeConsultation,
      sources: [
        section42dl,
        listed,
        {text: 'That these products are injected hyaluronic acid, from knowledge', key: 'K'},
      ],
      force: 'ban',
      examples: {
        flagged: ['Profhilo for the neck.', {text: 'Skin boosters', role: 'heading', kind: 'label'}],
        passed: ['A serum that boosts the skin.', 'Sun cream protects the skin.'],
      },
    },
    {
      id: 'au-02',
      title: 'General terms for prescription-only goods are no way round',
      looksFor: '“Anti-wrinkle injections”, “dermal fillers”, “cosmetic injectables” and the like, anywhere.',
      look: {
        look: 'words',
        phrases: [
          ...meaningToxin,
          'wrinkle reducing|smoothing|softening treatment',
          ...fillers,
          ...weightLossInjections,
        ],
        names: kindsOfToxin,
        except: [...otherToxins, ...otherFillers],
        reads: everything,
        wholePassage: consultation,
      },
      message: '“{words}” points to prescription-only goods, and is no longer accepted in advertising.',
      instead: writeConsultation,
      sources: [
        {
          text: 'TGA, Advertising health services and cosmetic injections: frequently asked questions and answers',
          url: 'https://www.tga.gov.au/how-we-regulate/advertising/how-advertise/special-topic-pages/advertising-health-services-and-cosmetic-injections-frequently-asked-questions-and-answers',
          key: 'V',
        },
        section42dl,
      ],
      force: 'ban',
      inForceFrom: '2023-12-18',
      remark:
        'The law has not changed, but until 18 December 2023 (by the trade press, AusDoc) the regulator accepted these terms; advice from before says the opposite.',
      examples: {
        flagged: [
          'Anti-wrinkle injections from $12.',
          {text: 'Dermal fillers', role: 'title', kind: 'label'},
          {text: 'cosmetic-injectables', role: 'address', kind: 'label'},
          'Our lip filler looks soft.',
          'Fillers add volume.',
          'Tear trough filler.',
          'Jaw filler.',
          'Lip injections.',
          'Our injectables menu.',
        ],
        passed: [
          'A consultation about lines and folds.',
          'An anti-wrinkle cream for the night.',
          {text: 'A filler word says nothing.', kind: 'care'},
          {text: 'Tell us if you take a GLP-1.', kind: 'safety'},
          'We inject a numbing medicine before surgery.',
        ],
      },
    },
    {
      id: 'au-03',
      title: 'No testimonials',
      looksFor:
        'Headings and texts that introduce testimonials, reviews or stories of patients, or star ratings.',
      look: {
        look: 'words',
        phrases: [
          'testimonial',
          'what our|my patients|clients say|think',
          'patient|client review|reviews|story|stories|feedback',
          'five|5~star|stars review|rating|rated|clinic|care',
          'rated 0 stars|out',
          'read our reviews',
          'reviews from our|real patients|clients',
        ],
        except: ['do not use|publish testimonials', 'medical|peer review'],
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” announces testimonials, which may not be used to advertise a health service.',
      instead: 'Take them out; describe the service, the training of your people and how to give feedback.',
      sources: [section133('(c)')],
      force: 'ban',
      remark:
        'Reviews of things that are not clinical, such as the parking, are allowed; a person has to tell them apart.',
      examples: {
        flagged: [
          {text: 'What our patients say', role: 'heading', kind: 'label'},
          'Read our patient stories.',
          {text: 'Testimonials', role: 'title', kind: 'label'},
        ],
        passed: [
          'We do not use testimonials.',
          'A review of 13 studies found less swelling.',
          'Tell us how the visit went.',
        ],
      },
    },
    {
      id: 'au-03b',
      title: 'No claim rests on testimonials',
      looksFor: 'Claims that have a testimonial among their evidence.',
      look: {
        look: 'claims',
        labels: claimLabels,
        orUnlabelled: true,
        evidence: {is: 'any', of: ['testimonial']},
      },
      message: 'This claim draws on a testimonial, which may not be used to advertise a health service.',
      instead: 'Rest it on a study or guidance, or take it off the pages.',
      sources: [section133('(c)')],
      force: 'ban',
      examples: {
        flagged: [
          {claim: {says: 'Patients love the result.', labels: ['satisfaction'], evidence: ['testimonial']}},
          {claim: {says: 'It hardly hurts.', labels: ['safety'], evidence: ['trial', 'testimonial']}},
        ],
        passed: [
          {claim: {says: 'It hardly hurts.', labels: ['safety'], evidence: ['trial']}},
          {
            claim: {
              says: 'In a survey most would come again.',
              labels: ['satisfaction'],
              evidence: ['review'],
            },
          },
        ],
      },
    },
    {
      id: 'au-04',
      title: 'No unreasonable expectation of benefit',
      looksFor: '“Guaranteed”, “perfect”, “flawless”, “transform”, “life-changing”, “painless” and the like.',
      look: {
        look: 'words',
        phrases: [
          ...guarantees,
          ...nothingHappens,
          ...vanishing,
          'perfect|flawless skin|result|lips|face|smile|look|complexion',
          'flawless',
          'transform|transforms|transformation|transformative',
          'life~changing',
          'best results|clinic|surgeon|doctor|treatment',
          ...rankings,
          'safe and effective',
          'look ten|10 years younger',
        ],
        except: noRankings,
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
      },
      message: '“{words}” may create an unreasonable expectation of benefit.',
      instead: 'Say what the treatment does for most people, and that results differ.',
      sources: [section133('(a) and (d)')],
      force: 'judgement',
      examples: {
        flagged: [
          'Guaranteed smooth skin.',
          'A life-changing treatment.',
          'Number one in Perth.',
          {text: 'Wrinkles vanish in 3 days', role: 'title', kind: 'label'},
          {text: 'Flawless skin', role: 'heading', kind: 'label'},
          {text: 'Guaranteed painless, 100% safe.', kind: 'safety'},
          'A laser is 100% safe.',
        ],
        passed: ['We cannot guarantee a result.', 'No skin is flawless.', 'A fold may look softer.'],
      },
    },
    {
      id: 'au-05',
      title: 'A page about a higher-risk procedure is balanced',
      looksFor:
        'Pages that make claims about an injected medicine or filler and do not speak of risks, recovery and how results differ.',
      look: {
        look: 'pages',
        about: {kinds: ['prescription-medicine', 'implant']},
        claims: 'some',
        missing: [
          {what: 'the risks', phrases: ['risk', 'side effect', 'complication', 'warning']},
          {
            what: 'the recovery',
            phrases: ['recovery', 'recover', 'heal', 'healing', 'downtime', 'swelling', 'afterwards'],
          },
          {
            what: 'that results differ',
            phrases: ['differ', 'differs', 'vary', 'varies', 'depends', 'person to person', 'some people'],
          },
        ],
        inKinds: everything,
      },
      message: 'The page makes claims about a procedure of higher risk and leaves out: {words}.',
      instead: 'Add what is missing, as plainly as the benefits.',
      sources: [higherRisk],
      force: 'ban',
      inForceFrom: '2025-09-02',
      examples: {
        flagged: [
          {text: 'Lips look fuller.', claim: {}, product: {kind: 'implant'}},
          {
            text: 'Lines look softer.',
            claim: {},
            product: {kind: 'prescription-medicine'},
            safety: ['Bruising is a risk.'],
          },
        ],
        passed: [
          {
            text: 'Lips look fuller.',
            claim: {},
            product: {kind: 'implant'},
            safety: ['Swelling and bruises are among the risks.', 'Results differ between people.'],
          },
          {text: 'Hair grows more slowly.', claim: {}, product: {kind: 'device'}},
        ],
      },
    },
    {
      id: 'au-06',
      title: 'No influencers or ambassadors',
      looksFor: 'Words that speak of influencers, ambassadors or celebrities.',
      look: {
        look: 'words',
        phrases: ['influencer', 'brand~ambassador', 'ambassador', 'celebrity|celebrities', 'as seen on'],
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” promotes a cosmetic procedure by a person people follow.',
      instead: 'Take it out; describe the service itself.',
      sources: [higherRisk],
      force: 'ban',
      inForceFrom: '2025-09-02',
      examples: {
        flagged: ['Loved by influencers.', 'Meet our brand ambassador.'],
        passed: ['We do not work with influencers.', 'Meet our nurse.'],
      },
    },
    {
      id: 'au-06b',
      title: 'Result pictures are neither filtered nor made',
      looksFor:
        'Pictures of results for which nobody confirmed that nothing was altered and light and pose are the same.',
      look: {look: 'pictures', fault: 'altered'},
      message:
        'Nobody confirmed that this picture of {words} is unaltered and taken in the same light and pose.',
      instead: 'Use the pictures as they were taken, and confirm it.',
      sources: [higherRisk],
      force: 'ban',
      alsoSaidBy: {rule: 'result-picture-incomplete', of: 'path'},
      inForceFrom: '2025-09-02',
      examples: {
        flagged: [
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: false}},
          {
            picture: {
              procedure: 'Light peel',
              statement: 'Filtered.',
              subject: 'patient',
              consent: true,
              unaltered: false,
            },
          },
        ],
        passed: [
          {picture: {procedure: 'Light peel', subject: 'patient', consent: true, unaltered: true}},
          {
            picture: {
              procedure: 'Light peel',
              statement: 'After six weeks.',
              subject: 'patient',
              consent: true,
              unaltered: true,
            },
          },
        ],
      },
    },
    {
      id: 'au-07',
      title: 'An offer states its terms',
      looksFor: 'Discounts, gifts and the like on pages that state no terms and conditions.',
      look: {
        look: 'words',
        phrases: offers,
        except: freeOfSomething,
        reads: ownWords,
        unlessDenied: true,
        unlessPageSays: ['terms and|& conditions', 'conditions of the|this offer', 'terms of the|this offer'],
      },
      message: '“{words}” is an offer, and the page does not state its terms and conditions.',
      instead: 'State the terms on the page, or take the offer out.',
      sources: [section133('(b)')],
      force: 'ban',
      remark: 'That terms are mentioned is checked, not that they are complete.',
      examples: {
        flagged: [
          '20% off all peels in May.',
          {text: 'Gift vouchers', role: 'heading', kind: 'label'},
          'Refer a friend and save.',
          'Bundle and save on breast implants.',
          'Save $200 on fuller lips.',
          'A free peel for new clients.',
        ],
        passed: [
          'A light peel costs $150.',
          {
            text: '20% off all peels in May.',
            safety: ['Terms and conditions: one peel for each person, until 31 May.'],
          },
          'We give no discounts.',
          'A pain-free treatment.',
          {text: 'risk-free-treatment', role: 'address', kind: 'label'},
        ],
      },
    },
    {
      id: 'au-07b',
      title: 'Ways to pay are no reason to have a procedure',
      looksFor:
        '“Afterpay”, “buy now, pay later”, “interest-free” and the like, where the text does not merely list how people can pay.',
      look: {
        look: 'words',
        phrases: [
          'afterpay',
          'zip~pay',
          'buy~now, pay~later',
          'buy~now pay~later',
          'interest~free',
          'treat|transform now, pay later',
          'payment plan available|for',
        ],
        reads: ownWords,
        unlessDenied: true,
        unlessPassageSays: ['we|i accept|take', 'payment method|options', 'ways|how to pay', 'you can pay'],
      },
      message: '“{words}” uses a way to pay to encourage people to have a procedure.',
      instead: 'List the ways to pay together, without promoting one, apart from the procedures.',
      sources: [
        {
          text: 'Medical Board of Australia, Additional guidance on financing schemes for cosmetic medical and surgical procedures',
          url: 'https://www.medicalboard.gov.au/News/2019-04-11-additional-guidance-on-financing-shemes.aspx',
          dated: '2019-04-11',
          key: 'V',
        },
      ],
      force: 'judgement',
      remark: 'It binds doctors, who may say what ways to pay they accept.',
      examples: {
        flagged: ['Afterpay available for your rhinoplasty.', 'Buy now, pay later.'],
        passed: ['We accept cards, cash and Afterpay.', 'A friend came back, and paid later.'],
      },
    },
  ],
  notChecked: [
    {
      what: 'au-08: cosmetic surgery',
      why: 'The Medical Board’s guidelines for it are a subject of their own.',
    },
    {
      what: 'Advertising to people below 18, and pictures that sexualise or trivialise',
      why: 'It takes a person to see.',
    },
    {what: 'Whether a review is about clinical care', why: 'It takes a person to see.'},
    {
      what: 'The full text of Ahpra’s guidelines of 2 September 2025',
      why: 'Only reports of it were read; rules that rest on it warn.',
    },
  ],
}
