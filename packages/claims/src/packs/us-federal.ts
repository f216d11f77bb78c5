import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {botulinumToxins} from './words/medicines.ts'
import {noRankings, rankings} from './words/promises.ts'
import {ownWords} from './words/reads.ts'
import {shares} from './words/risks.ts'

const guidance: Source = {
  text: 'FTC Act, sections 5 and 12 (15 USC 45 and 52); FTC, Health Products Compliance Guidance (December 2022), as Cooley LLP summarises it',
  url: 'https://www.cooley.com/news/insight/2023/2023-03-02-ftc-revises-health-products-compliance-guidance',
  dated: '2023-03-02',
  key: 'S',
}
const endorsements = (paragraph: string): Source => ({
  text: `16 CFR 255.2(${paragraph})`,
  url: 'https://print.casetext.com/regulation/code-of-federal-regulations/title-16-commercial-practices/chapter-i-federal-trade-commission/subchapter-b-guides-and-trade-practice-rules/part-255-guides-concerning-use-of-endorsements-and-testimonials-in-advertising/section-2552-consumer-endorsements',
  dated: '2024-11-30',
  key: 'V',
})
const toxinLabel: Source = {
  text: 'Botox Cosmetic, US prescribing information: boxed warning; potency units (5.1)',
  url: 'https://www.scribd.com/document/523823746/20190626-BOTOX-Cosmetic-Insert-72715US10-Med-Guide-v2-0MG1145',
  dated: '2019-06-26',
  key: 'V',
}
const drugAdvertising = (paragraph: string): Source => ({
  text: `21 CFR 202.1(${paragraph})`,
  url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfCFR/CFRSearch.cfm?fr=202.1',
  key: 'K',
})
const bindsMakers =
  '21 CFR 202.1 binds the maker, packer or distributor of a medicine; a clinic is reached mainly through the FTC Act and state law. It does not cover fillers and lasers, which are devices.'

const spread = 'The effect may spread and cause trouble swallowing or breathing.'
const toxin = {kind: 'prescription-medicine', boxedWarning: spread} as const

export const usFederal: PackData = {
  id: 'us-federal',
  title: 'United States, federal',
  version: '2026-11-24',
  country: {code: '1', trunk: '1'},
  medicines: 'boxed-warnings',
  scope:
    'The FTC Act reaches every clinic that advertises. Rules of the FDA on advertising bind makers and distributors; where they are the source, the rule warns.',
  rules: [
    {
      id: 'us-ftc-01',
      title: 'An objective health claim needs evidence',
      looksFor:
        'Claims labelled efficacy, onset and duration, quantified, comparative or safety, and claims without any label, that have no evidence at all.',
      look: {
        look: 'claims',
        labels: ['efficacy', 'onset-duration', 'quantified', 'comparative', 'safety'],
        orUnlabelled: true,
        evidence: {is: 'none'},
      },
      message: 'This is an objective claim about health, and no evidence is on file for it.',
      instead:
        'Add what it rests on, as a rule a randomised trial in people, or take the claim off the pages.',
      sources: [guidance],
      force: 'ban',
      alsoSaidBy: {rule: 'evidence-missing', of: 'path'},
      examples: {
        flagged: [
          {claim: {says: 'Lines look softer.', labels: ['efficacy'], evidence: []}},
          {claim: {says: 'It lasts four months.', labels: ['onset-duration'], evidence: []}},
          {
            shows: 'imported, and not labelled yet',
            claim: {says: 'It relaxes the muscle.', labels: [], evidence: []},
          },
        ],
        passed: [
          {claim: {says: 'Lines look softer.', labels: ['efficacy'], evidence: ['trial']}},
          {claim: {says: 'Our nurses are licensed.', labels: ['expertise'], evidence: []}},
        ],
      },
    },
    {
      id: 'us-ftc-02',
      title: '“Results may vary” does not cover a testimonial',
      looksFor:
        'Claims that rest on a testimonial, all of whose disclaimers say no more than that results vary.',
      look: {
        look: 'claims',
        labels: [],
        orRestingOn: ['testimonial'],
        onlyNotes:
          /^(?:(?:individual |your )?(?:results?|outcomes?|experiences?) (?:(?:may|will|can|do) )?(?:vary|differ)s?(?: (?:from person to person|between people|by patient|individually))?(?: and are not (?:guaranteed|typical))?|(?:results? |these results are )?not typical)\.?$/,
      },
      message:
        'Readers take a testimonial for what they can expect, and the disclaimer of this one says only that results vary. That does not make up for it.',
      instead: 'Give it a disclaimer that states the result most people get, and keep the proof of that.',
      sources: [endorsements('b')],
      force: 'ban',
      remark:
        'Until 2009 the guides let a disclaimer of typicality stand in for the typical result. The text that was read no longer does.',
      examples: {
        flagged: [
          {
            claim: {
              says: '“I look ten years younger.”',
              labels: ['typicality'],
              evidence: ['testimonial'],
              notes: ['Individual results may vary.'],
            },
          },
          {
            claim: {
              says: '“I love my new skin.”',
              labels: ['satisfaction'],
              evidence: ['testimonial'],
              notes: ['Results not typical.'],
            },
          },
          {
            claim: {
              says: '“It worked at once.”',
              labels: ['efficacy'],
              evidence: ['testimonial', 'trial'],
              notes: ['Results may vary and are not guaranteed.'],
            },
          },
        ],
        passed: [
          {
            claim: {
              says: '“It worked in a week.”',
              labels: ['typicality'],
              evidence: ['testimonial', 'trial'],
              notes: ['In the trial, 8 in 10 people saw a change by day 7. Yours may come later.'],
            },
          },
          {
            claim: {
              says: 'Lines look softer.',
              labels: ['efficacy'],
              evidence: ['trial'],
              notes: ['Individual results may vary.'],
            },
          },
        ],
      },
    },
    {
      id: 'us-ftc-03',
      title: 'Endorsements are not scientific evidence',
      looksFor: 'Claims whose only evidence is testimonials.',
      look: {
        look: 'claims',
        labels: [
          'efficacy',
          'mechanism',
          'onset-duration',
          'quantified',
          'comparative',
          'safety',
          'typicality',
          'approval-status',
          'candidacy',
        ],
        orUnlabelled: true,
        evidence: {is: 'only', of: ['testimonial']},
      },
      message: 'This claim rests on nothing but testimonials, which are not scientific evidence.',
      instead: 'Add a study, review or label that supports it, or take the claim off the pages.',
      sources: [endorsements('a')],
      force: 'ban',
      alsoSaidBy: {rule: 'evidence-missing', of: 'path'},
      examples: {
        flagged: [
          {claim: {says: 'The peel clears skin.', labels: ['efficacy'], evidence: ['testimonial']}},
          {claim: {says: 'It hardly hurts.', labels: ['safety'], evidence: ['testimonial', 'testimonial']}},
        ],
        passed: [
          {claim: {says: 'The peel clears skin.', labels: ['efficacy'], evidence: ['testimonial', 'trial']}},
          {
            claim: {
              says: 'Patients tell us they would come again.',
              labels: ['satisfaction'],
              evidence: ['testimonial'],
            },
          },
        ],
      },
    },
    {
      id: 'us-ftc-04',
      title: 'Who is shown with a result had the treatment',
      looksFor:
        'Pictures of results that show a model, where the statement beside the picture does not say so.',
      look: {
        look: 'pictures',
        fault: 'model-unsaid',
        statement: ['model', 'actor', 'not a|our patient', 'not an actual patient'],
      },
      message:
        'This picture shows a result of {words} on somebody who is not a patient, and does not say so.',
      instead: 'Show a patient, or say beside the picture that it shows a model.',
      sources: [endorsements('c')],
      force: 'ban',
      examples: {
        flagged: [
          {picture: {procedure: 'Light peel', subject: 'model', consent: true, unaltered: true}},
          {
            picture: {
              procedure: 'Light peel',
              statement: 'Results differ.',
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
              statement: 'The picture shows a model.',
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
      id: 'us-ftc-06',
      title: '“Promising” is no limit',
      looksFor:
        'Words such as “promising”, “preliminary”, “initial” or “pilot” before results, studies or data.',
      look: {
        look: 'words',
        phrases: [
          'promising|preliminary|initial|pilot [clinical] result|study|studies|evidence|data|trial|finding|research',
          'results|studies|data are|look|is promising',
        ],
        reads: ownWords,
      },
      message: 'Readers take “{words}” as praise, not as a limit of the evidence.',
      instead:
        'Say what the limit is: how few people took part, for how short a time, or without a comparison group.',
      sources: [
        {
          text: 'FTC, Health Products Compliance Guidance (December 2022), as Venable LLP quotes it',
          url: 'https://www.venable.com/insights/blogs/2022/12/ftc-announces-health-products-compliance-guidance',
          dated: '2022-12-21',
          key: 'S',
        },
      ],
      force: 'judgement',
      examples: {
        flagged: ['Promising results show fuller hair.', 'A pilot study found smoother skin.'],
        passed: [
          'A study of 12 people, without a comparison group, found smoother skin.',
          'At the initial visit we look at your skin.',
          {text: 'Hair regrowth: a pilot study. J Example. 2020.', kind: 'reference'},
        ],
      },
    },
    {
      id: 'us-ftc-09',
      title: 'A satisfaction or money-back guarantee refunds the full price',
      looksFor:
        'Words such as “satisfaction guarantee”, “satisfaction guaranteed”, “money-back guarantee” and “or your money back”.',
      look: {
        look: 'words',
        phrases: [
          'satisfaction guarantee|guaranteed',
          'guarantee|guaranteed satisfaction',
          'guarantee your|full|complete satisfaction',
          'money~back guarantee|guaranteed',
          'or [your] money back',
        ],
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” says that whoever asks gets the full price back.',
      instead:
        'Use these words only where you refund the full price for any reason, and write every condition beside them, where it is seen; or take them out.',
      sources: [
        {
          text: '16 CFR 239.3 (“satisfaction guarantees” and similar representations), as Consumerist quotes it',
          url: 'https://consumerist.com/2007/05/11/money-back-guarantee-means-exactly-that/',
          dated: '2007-05-11',
          key: 'S',
        },
        {
          text: '16 CFR 239.1 (the guides apply to the advertising of any warranty or guarantee)',
          url: 'https://www.ecfr.gov/cgi-bin/text-idx?mc=true&node=pt16.1.239&rgn=div5',
          dated: '2021-02-24',
          key: 'V',
        },
      ],
      force: 'judgement',
      remark:
        'The guides speak of products and their purchase price; whether a treatment is one, a lawyer has to say.',
      examples: {
        flagged: [
          'Satisfaction guaranteed.',
          'We guarantee your satisfaction.',
          'Softer lines, or your money back.',
          'With a money-back guarantee.',
        ],
        passed: [
          'We cannot offer a money-back guarantee.',
          'Satisfaction is not guaranteed.',
          'Patients filled in a questionnaire about their satisfaction.',
        ],
      },
    },
    {
      id: 'us-ftc-07',
      title: 'A stated level of proof needs that proof',
      looksFor:
        'Percentages, “9 in 10”, “clinically proven”, “studies show” and the like in words that are not marked as a claim with evidence. Prices and strengths of a solution are left alone, and how often a harm happens.',
      look: {
        look: 'words',
        phrases: [
          ...shares,
          'clinically|scientifically|medically proven|tested|shown',
          'studies|study|research|trials|tests|science show|shows|prove|proves|confirm|confirms',
          'proven to',
        ],
        except: [
          '0 % off|discount|deposit|tax|vat|interest|apr|finance|financing',
          'save|saves|extra|apr|deposit [of] 0 %',
          'tca|azelaic|glycolic|salicylic|lactic|lidocaine [acid] 0 %',
          '0 % glycolic|salicylic|lactic|tca|trichloroacetic|lidocaine|lignocaine|hydroquinone|azelaic|solution|acid|strength|cream|gel|peel|concentration',
          'studies show [that] little|nothing',
        ],
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: shares,
        unlessBackedBy: ['review', 'trial', 'label', 'guidance', 'record'],
      },
      message:
        '“{words}” states how well something is proven, and the words are not marked as a claim with evidence.',
      instead:
        'Select the sentence and choose the claim that carries the study, or say it without the figure. How often a harm happens is no claim: leave such a figure in, as “Burns happen in 1 in 100 people.”',
      sources: [guidance],
      force: 'ban',
      examples: {
        flagged: [
          'Nine out of ten patients see smoother skin.',
          'Clinically proven to lift the skin.',
          '93% of people would do it again.',
          '97% of patients had no pain.',
          {text: 'Clinically proven safe.', kind: 'safety'},
          {text: '97% of people are glad that they came.', kind: 'safety'},
          {text: '87% saw fewer lines.', claim: {labels: ['quantified'], evidence: ['testimonial']}},
        ],
        passed: [
          {
            text: '67% of people treated had mild lines or none at day 30.',
            claim: {labels: ['quantified'], evidence: ['trial']},
          },
          'We use a 30% glycolic acid solution.',
          'It is not proven to work on scars.',
          'About 2% of people get a drooping lid.',
          'Burns happen in 1 in 100 people.',
          {text: 'In trials a drooping lid struck 3% to 5% of people.', kind: 'safety'},
          {text: 'Common (may affect up to 1 in 10 people)', kind: 'safety', role: 'subheading'},
        ],
      },
    },
    {
      id: 'us-ftc-10',
      title: 'Who says to be number one can show it',
      looksFor:
        '“Number one in …”, “No. 1”, “#1 clinic”, “voted number one” in words that are not marked as a claim which rests on a record, review or trial.',
      look: {
        look: 'words',
        phrases: rankings,
        except: noRankings,
        reads: ownWords,
        unlessDenied: true,
        unlessBackedBy: ['record', 'review', 'trial'],
      },
      message: '“{words}” ranks the clinic above all others, and nothing is on file that shows it.',
      instead:
        'Say by what it was measured, by whom and when, and attach the claim that carries the record; or take it out.',
      sources: [
        {
          text: 'FTC, Frequently Asked Advertising Questions: A Guide for Small Business (evidence for claims), as reproduced by lawpublish.com',
          url: 'https://www.lawpublish.com/ftc-adfaq.html',
          key: 'V',
        },
        {
          text: 'National Advertising Division, Ad Watchers: It’s not puffery. Do you have the evidence to be #1?',
          url: 'https://bbbprograms.org/media-center/pd/number-one-claims',
          dated: '2023-06-14',
          key: 'V',
        },
      ],
      force: 'judgement',
      remark:
        'The guide asks for evidence of every claim and names no superlatives; the National Advertising Division, which is self-regulation, takes “#1” for a claim that can be measured. “Best” and the like are often taken for mere opinion and are left alone here.',
      examples: {
        flagged: ['No. 1 in Miami', 'The #1 med spa.', 'Voted number one by readers.'],
        passed: [
          'Pain is the number one concern.',
          'Find us at No. 1 Ocean Drive.',
          'We are not number one in Miami.',
          {text: 'We are number one in Miami.', claim: {labels: ['expertise'], evidence: ['record']}},
        ],
      },
    },
    {
      id: 'us-fda-01',
      title: 'Cleared is not approved',
      looksFor: '“FDA-approved” on pages about a device, and not about a medicine or implant.',
      look: {
        look: 'words',
        phrases: [
          {phrase: 'fda approved', write: 'FDA-cleared'},
          'approved by [the] fda',
          'fda approval',
          'fda has approved',
          'approved by [the] food and drug administration',
        ],
        reads: ownWords,
        unlessDenied: true,
        about: {kinds: ['device']},
        notAbout: ['prescription-medicine', 'implant'],
      },
      message: 'Most devices are cleared by the FDA, which is not approval; “{words}” says more.',
      instead:
        'Write “FDA-cleared for …” with the cleared use, unless the device has a premarket approval (PMA).',
      sources: [
        {
          text: '21 CFR 807.97',
          url: 'https://lexbuild.dev/ecfr/title-21/chapter-I/part-807/section-807.97',
          dated: '2026-04-05',
          key: 'V',
        },
      ],
      force: 'judgement',
      remark: 'Whether a device was cleared or approved is not in the content, so a person has to look.',
      examples: {
        flagged: [
          {text: 'Our FDA-approved laser treats all hair.', product: {kind: 'device'}},
          {text: 'FDA approved hair laser', role: 'meta', kind: 'label', product: {kind: 'device'}},
        ],
        passed: [
          {text: 'The laser is FDA-cleared for permanent hair reduction.', product: {kind: 'device'}},
          {text: 'This device is not FDA-approved.', product: {kind: 'device'}},
          {text: 'An FDA-approved medicine for frown lines.', product: {kind: 'prescription-medicine'}},
          {text: 'The FDA has approved fillers for some folds.', product: {kind: 'implant'}},
        ],
      },
    },
    {
      id: 'us-fda-02',
      title: 'The benefit of a medicine with a boxed warning stands with its major risk',
      looksFor:
        'Pages about a product with a boxed warning, or with a botulinum toxin in their title, that make claims, and whose safety information does not name the spread of the effect, swallowing and breathing.',
      look: {
        look: 'pages',
        about: {boxedWarning: true, orTitleNaming: botulinumToxins},
        claims: 'some',
        missing: [
          {what: 'that the effect may spread', phrases: ['spread', 'spreading']},
          {what: 'trouble swallowing', phrases: ['swallow', 'swallowing']},
          {what: 'trouble breathing', phrases: ['breath', 'breathe', 'breathing']},
        ],
        inKinds: ['safety'],
      },
      message:
        'The page makes claims about a medicine with a boxed warning, and its safety information does not say: {words}.',
      instead: 'Add a “Safety information” section with the boxed warning.',
      sources: [drugAdvertising('e)(5)(ii'), toxinLabel],
      force: 'judgement',
      alsoSaidBy: {rule: 'boxed-warning-missing', of: 'document'},
      remark: bindsMakers,
      examples: {
        flagged: [
          {text: 'Lines look softer.', claim: {}, product: toxin},
          {text: 'Lines look softer.', claim: {}, product: toxin, safety: ['You may have a bruise.']},
          {text: 'Botox for softer lines', role: 'title', kind: 'label', claim: {}},
        ],
        passed: [
          {text: 'Lines look softer.', claim: {}, product: toxin, safety: [spread]},
          {text: 'Hair grows more slowly.', claim: {}, product: {kind: 'device'}},
          {shows: 'that only mentions one', text: 'Botox is another choice.', claim: {}},
        ],
      },
    },
    {
      id: 'us-fda-03',
      title: 'No mere reminder for a medicine with a boxed warning',
      looksFor:
        'Pages about a product with a boxed warning, or with a botulinum toxin in their title, without a claim and without any safety information.',
      look: {
        look: 'pages',
        about: {boxedWarning: true, orTitleNaming: botulinumToxins},
        claims: 'none',
        missing: [
          {what: 'its risks', phrases: ['risk', 'side effect', 'warning', 'harm', 'spread', 'breathing']},
        ],
        inKinds: ['safety'],
      },
      message:
        'The page names a medicine with a boxed warning and says nothing of {words}; it may not do with the name alone.',
      instead: 'Add a “Safety information” section with the boxed warning, or take the product off the page.',
      sources: [drugAdvertising('e)(2)(i')],
      force: 'judgement',
      alsoSaidBy: {rule: 'boxed-warning-missing', of: 'document'},
      remark: bindsMakers,
      examples: {
        flagged: [
          {text: 'Ask us about it.', product: toxin},
          {text: 'Call today.', kind: 'label', product: toxin, safety: ['Tell us about your medicines.']},
        ],
        passed: [
          {text: 'Ask us about it.', product: toxin, safety: [spread]},
          {text: 'Ask us about it.', product: {kind: 'prescription-medicine'}},
        ],
      },
    },
    {
      id: 'us-fda-04',
      title: 'Units of botulinum toxins are not interchangeable',
      looksFor: 'Sentences that convert or equate units, in a passage that names two toxins.',
      look: {
        look: 'words',
        phrases: [
          'unit ... equal|equals|equivalent|convert|converts|conversion|ratio|interchangeable',
          'unit ... same as',
          'equal|equals|equivalent|convert|conversion|ratio ... unit',
        ],
        beside: {words: botulinumToxins, atLeast: 2},
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” equates units of two botulinum toxins. By their labels they cannot be converted.',
      instead: 'Take the comparison out, or write that units of one product are not those of another.',
      sources: [toxinLabel],
      force: 'ban',
      examples: {
        flagged: [
          'Three units of Dysport are equal to one unit of Botox.',
          'We convert Botox to Dysport units at 1 to 2.5.',
          {text: 'Botox and Xeomin: the ratio of units is one to one', role: 'heading', kind: 'label'},
        ],
        passed: [
          'Units of Botox and units of Dysport are not interchangeable.',
          'One unit of Botox does not equal one unit of Dysport.',
          'We count the units of Botox with you.',
          'Each unit is priced equally.',
        ],
      },
    },
    {
      id: 'us-fda-06',
      title: 'Lasers reduce hair, they do not remove it for good',
      looksFor: '“Permanent hair removal” and the like on pages about a laser or other device.',
      look: {
        look: 'words',
        phrases: [
          {phrase: 'permanent hair removal', write: 'permanent hair reduction'},
          {phrase: 'permanent removal', write: 'permanent reduction'},
          {phrase: 'permanent laser hair removal', write: 'laser hair reduction'},
          {phrase: 'permanently remove', write: 'reduce'},
          'remove|removes|removed ... permanently|forever',
          'hair~free forever|life',
          'hair ... gone for good|ever',
          'never shave|wax again',
        ],
        reads: ownWords,
        unlessDenied: true,
        about: {kinds: ['device'], orNaming: ['laser', 'ipl']},
        unlessPassageSays: ['electrolysis'],
      },
      message: '“{words}” promises more than what lasers are cleared for.',
      instead: 'Write “permanent hair reduction”: fewer hairs grow back, and some do.',
      sources: [
        {
          text: 'FDA, Laser facts: hair removal, as republished by Aesthetic Medicine News',
          url: 'https://aestheticmedicinenews.com/laser-hair-removal-facts-from-the-fda.htm',
          dated: '2008-02-28',
          key: 'S',
        },
      ],
      force: 'ban',
      remark: 'The FDA addressed makers. Electrolysis is another matter and is left alone.',
      examples: {
        flagged: [
          'Permanent hair removal with our laser.',
          {text: 'laser-permanent-hair-removal', role: 'address', kind: 'label'},
          {text: 'You will be hair-free forever.', product: {kind: 'device'}},
        ],
        passed: [
          'The laser is cleared for permanent hair reduction.',
          'A laser does not give permanent hair removal.',
          {
            text: 'Will the hair be gone for good?',
            kind: 'label',
            role: 'heading',
            product: {kind: 'device'},
          },
          'Only electrolysis is known for permanent hair removal; a laser thins hair.',
        ],
      },
    },
  ],
  notChecked: [
    {
      what: 'us-ftc-05: limits of a claim only behind a link, tooltip or accordion',
      why: 'Notes always stand openly at the foot of the page, so there is nothing to find.',
    },
    {
      what: 'us-ftc-08: connections of endorsers, and reviews that were altered or left out (16 CFR 255.5 and Part 465)',
      why: 'The content does not say who was paid or which reviews there were.',
    },
    {
      what: 'Guarantees of a result (“results guaranteed”)',
      why: 'No federal text that was read names them. `unmarked-claim` warns of them everywhere, and us-ftc-01 asks for evidence once a claim is attached.',
    },
    {
      what: 'us-fda-05: off-label uses presented as a benefit',
      why: 'Claims do not carry the use that they are about in a form that can be compared with the label.',
    },
    {what: 'Co-operative funding by a maker', why: 'Who pays for a page is not in the content.'},
    {
      what: 'The FDA rule on clear, conspicuous and neutral statements (88 FR 80958)',
      why: 'It covers television and radio, not web pages.',
    },
  ],
}
