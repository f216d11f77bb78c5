import type {Source} from '../rule.ts'
import type {PackData} from './pack.ts'
import {
  botulinumToxins,
  creamsAndFillers,
  fatDissolvers,
  fillerDissolvers,
  hormoneOfThatName,
  kindsOfToxin,
  meaningToxin,
  otherMedicines,
  otherToxins,
  weightLossClass,
  weightLossInjections,
  weightLossMedicines,
} from './words/medicines.ts'
import {
  aimedAtMinors,
  aimedAtStudents,
  askingMinors,
  inviting,
  notAimedAtMinors,
  turningAway,
} from './words/minors.ts'
import {freeOfSomething, noRush, offers, rushing} from './words/offers.ts'
import {nothingHappens, vanishing} from './words/promises.ts'
import {everything, offering, ownWords} from './words/reads.ts'
import {alsoInRisks} from './words/risks.ts'

const regulation284: Source = {
  text: 'Human Medicines Regulations 2012, regulation 284(1)',
  url: 'https://www.legislation.gov.uk/uksi/2012/1916/part/14/chapter/2/crossheading/advertising-to-the-public/2020-11-06',
  dated: '2020-11-06',
  key: 'V',
}
const rule1212: Source = {
  text: 'CAP Code rule 12.12, in ASA, Botox and other POMs',
  url: 'https://www.asa.org.uk/news/botox-and-other-poms.html',
  key: 'V',
}
const interventions: Source = {
  text: 'ASA, Cosmetic interventions and the CAP Code',
  url: 'https://www.asa.org.uk/news/cosmetic-interventions-and-the-cap-code.html',
  key: 'V',
}
const rule1225: Source = {
  text: 'CAP Code rule 12.25, in ASA, New targeting rules for cosmetic interventions advertising come into force today',
  url: 'https://asa.org.uk/news/new-targeting-rules-for-cosmetic-interventions-advertising-come-into-force-today.html',
  dated: '2022-05-25',
  key: 'V',
}
const writeForAdults = 'Write for adults, and say that the treatment is for people of 18 and over.'
const consultation = 'A consultation for the treatment of lines and wrinkles'
const writeConsultation =
  'Write “a consultation for the treatment of lines and wrinkles”, and leave the medicine to the consultation.'

export const uk: PackData = {
  id: 'uk',
  title: 'United Kingdom',
  version: '2026-11-24',
  country: {code: '44', trunk: '0'},
  medicines: 'not-named',
  scope:
    'A prescription-only medicine may not be advertised to the public, directly or indirectly. Fillers, lasers and peels are not prescription-only medicines: rules uk-01 and uk-02 leave them alone.',
  rules: [
    {
      id: 'uk-01',
      title: 'A prescription-only medicine is not named to the public',
      looksFor:
        'Names of botulinum toxins, and of all prescription medicines among the products of the site, anywhere: texts, titles, safety information, notes, sources, texts for search results and pictures, addresses, file names and hashtags. Also inside words, with signs between their letters, with figures or look-alike letters in place of theirs.',
      look: {
        look: 'words',
        phrases: [],
        names: botulinumToxins,
        namesOfMedicines: true,
        reads: everything,
        wholePassage: consultation,
      },
      message: '“{words}” names a prescription-only medicine, which may not be advertised to the public.',
      instead: writeConsultation,
      sources: [regulation284, rule1212],
      force: 'ban',
      remark:
        'An undated article of the ASA lets a clinic’s own website name a medicine behind a page about the consultation, never on the home page, in testimonials, hover texts or promotions. This pack is stricter: it stops the name everywhere.',
      examples: {
        flagged: [
          'We offer Botox® for frown lines.',
          {text: 'Botox', role: 'title', kind: 'label'},
          {text: 'botulinum-toxin-for-lines', role: 'address', kind: 'label'},
          {text: 'Face after Azzalure', role: 'alternative', kind: 'label'},
          {text: 'Botulinum toxin may spread.', kind: 'safety'},
          'Book now #lipsandbotoxlondon',
          'Bo\u00adtox, Dys-\nport and ONABOTULINUMTOXINA',
          {shows: 'with letters of another script', text: 'Вотох'},
          {text: 'B.o.t.o.x, B0tox or Bo tox'},
          {text: 'lipbotox', role: 'file-name', kind: 'label'},
          {
            shows: 'by its name among the products',
            text: 'Ask about Velloxin™.',
            product: {brandName: 'Velloxin', kind: 'prescription-medicine'},
          },
        ],
        passed: [
          'A consultation for the treatment of lines and wrinkles.',
          'Fillers such as Restylane add volume.',
          'Botany, detox and toxic are other words.',
          {text: 'Botulism is a rare illness from food.', kind: 'reference'},
          {text: 'Ask about Nightlamp.', product: {brandName: 'Nightlamp', kind: 'device'}},
        ],
      },
    },
    {
      id: 'uk-01b',
      title: 'Other prescription-only medicines are not advertised to the public, either',
      looksFor:
        'Names of other medicines that clinics use or sell (for skin and hair, and to dissolve fat or fillers), in texts, titles, buttons, addresses and pictures; not in safety information and advice.',
      look: {
        look: 'words',
        phrases: [],
        names: [...otherMedicines, ...fillerDissolvers, ...fatDissolvers],
        reads: offering,
      },
      message:
        '“{words}” names a medicine that is probably prescription-only, and may then not be advertised to the public.',
      instead:
        'Write about the condition and offer a consultation, and leave the medicine to the consultation.',
      sources: [
        regulation284,
        rule1212,
        {text: 'Which of these medicines are prescription-only, from knowledge', key: 'K'},
      ],
      force: 'ban',
      examples: {
        flagged: ['Tretinoin for fine lines.', 'Kenalog, Kybella and hyaluronidase.'],
        passed: [
          'A consultation about weight.',
          {text: 'Tell us if you take isotretinoin.', kind: 'safety'},
          'A cream with retinol.',
        ],
      },
    },
    {
      id: 'uk-01c',
      title: 'Medicines for weight loss are not advertised, by name or kind',
      looksFor:
        'Names of medicines for weight loss, also with a slip of one letter, and “weight-loss injections”, “skinny jabs”, “GLP-1” and the like, in texts, titles, buttons, addresses and pictures; not in safety information and advice.',
      look: {
        look: 'words',
        phrases: [...weightLossInjections, ...weightLossClass],
        names: weightLossMedicines,
        except: hormoneOfThatName,
        reads: offering,
      },
      message:
        '“{words}” names or means a prescription-only medicine for weight loss, which may not be advertised to the public.',
      instead:
        'Write about the condition and offer a consultation, and leave the medicine to the consultation.',
      sources: [
        {
          text: 'ASA, MHRA and GPhC, Updated Enforcement Notice on weight-loss prescription medicine ads (after the rulings of July 2025)',
          url: 'https://www.asa.org.uk/news/updated-enforcement-notice-issued-on-weight-loss-prescription-medicine-ads.html',
          key: 'V',
        },
        {
          text: 'ASA ruling A24-1272389, Express Healthcare (all injectable weight-loss medicines are prescription-only)',
          url: 'https://www.asa.org.uk/rulings/express-healthcare-ltd-a24-1272389-express-healthcare-ltd.html',
          key: 'V',
        },
        {
          text: 'ASA ruling A22-1160655, Juniper Technologies (semaglutide, Ozempic)',
          url: 'https://www.asa.org.uk/rulings/juniper-technologies-uk-ltd-a22-1160655-juniper-technologies-uk-ltd.html',
          key: 'V',
        },
        regulation284,
        rule1212,
      ],
      force: 'ban',
      remark:
        'The notice and rulings name Wegovy, Mounjaro, semaglutide (Ozempic), “weight-loss injection”, “obesity treatment jab” and “GLP-1”, and say that all injections for weight loss are prescription-only. The other names are of the same kind.',
      examples: {
        flagged: [
          'Ozempic, Wegovy and Mounjaro.',
          'Weight loss jabs from a nurse.',
          {text: 'Skinny jabs', role: 'heading', kind: 'label'},
          {text: 'semaglutide-clinic', role: 'address', kind: 'label'},
          'Ask us about GLP-1.',
          {shows: 'with a slip', text: 'Wegovi and Monjaro.'},
        ],
        passed: [
          'A consultation about weight.',
          'An injection for pain after weight training.',
          'A weight-loss diet, and a pen to write it down.',
          {text: 'Tell us if you use Ozempic.', kind: 'safety'},
          'Dr. Saxena sees you.',
          'GLP-1 is a hormone that your gut releases when you eat.',
        ],
      },
    },
    {
      id: 'uk-02',
      title: 'A prescription-only medicine is not referred to indirectly',
      looksFor:
        '“Anti-wrinkle injections”, “wrinkle-relaxing treatment”, “line-relaxing”, “frown line injections”, “injectables for crow’s feet”, “beauty jab”, “toxin treatment”, “neuromodulator”, “lip flip” and the like, anywhere.',
      look: {
        look: 'words',
        phrases: ['anti~wrinkle treatment', ...meaningToxin],
        names: kindsOfToxin,
        except: [...otherToxins, ...creamsAndFillers],
        reads: everything,
        wholePassage: consultation,
      },
      message:
        '“{words}” refers to a prescription-only medicine without its name, which counts as advertising it.',
      instead: writeConsultation,
      sources: [interventions, rule1212],
      force: 'ban',
      remark:
        'The texts that were read name “anti-wrinkle injections” and the like. The other words are on the list because clinics use them for the same medicine.',
      examples: {
        flagged: [
          'Anti-wrinkle injections from a nurse.',
          'Anti–wrinkle jabs and lip flips.',
          {text: 'Our neuromodulators', role: 'heading', kind: 'label'},
          'Injections for frown lines.',
          'Tox from £150.',
          'Baby tox for first-timers.',
          {text: 'Antiwrinkle jabs', role: 'heading', kind: 'label'},
          {text: 'wrinkle-relaxing-treatment', role: 'address', kind: 'label'},
          'Our line-relaxing treatment takes ten minutes.',
        ],
        passed: [
          'A consultation for the treatment of lines and wrinkles.',
          'An anti-wrinkle cream with retinol.',
          'Dermal filler softens a fold.',
          'Filler injections for fine lines.',
          'No detox treatment removes a toxin.',
          'Relaxing the face may ease a headache.',
        ],
      },
    },
    {
      id: 'uk-04',
      title: 'No price promotion, prize or gift of a prescription-only medicine',
      looksFor:
        'Discounts, prizes, gifts and the like on pages about a prescription medicine, or that name one.',
      look: {
        look: 'words',
        phrases: offers,
        except: freeOfSomething,
        reads: everything,
        unlessDenied: true,
        about: {kinds: ['prescription-medicine'], orNaming: botulinumToxins},
      },
      message: '“{words}” promotes a prescription-only medicine by its price.',
      instead: 'Give the price of the consultation without a promotion.',
      sources: [rule1212, interventions],
      force: 'ban',
      examples: {
        flagged: [
          {text: '20% off this month.', product: {kind: 'prescription-medicine'}},
          'Win a prize draw: three areas of Botox.',
          {text: 'Gift vouchers', role: 'heading', kind: 'label', product: {kind: 'prescription-medicine'}},
        ],
        passed: [
          {text: 'We give no discounts.', product: {kind: 'prescription-medicine'}},
          {text: '20% off light peels.', product: {kind: 'cosmetic'}},
          {text: 'The consultation costs £50.', product: {kind: 'prescription-medicine'}},
        ],
      },
    },
    {
      id: 'uk-05',
      title: 'Cosmetic interventions are not aimed at under-18s',
      looksFor:
        'Words that address teenagers, pupils, under-18s and those who would pay for them: treatments, gifts and offers for them or from an age below 18.',
      look: {
        look: 'words',
        phrases: aimedAtMinors,
        except: notAimedAtMinors,
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” addresses people below 18, at whom cosmetic interventions may not be aimed.',
      instead: writeForAdults,
      sources: [rule1225],
      force: 'ban',
      inForceFrom: '2022-05-25',
      examples: {
        flagged: [
          'Perfect for teenagers who want fuller lips.',
          {text: 'Prom-ready lips', role: 'heading', kind: 'label'},
          'Our teen package saves time.',
          'A gift for your 17-year-old.',
          'Suitable from 15 years.',
        ],
        passed: [
          'This treatment is not for under-18s.',
          'For people of 18 and over.',
          'Acne often starts in the teens.',
          {text: 'Do not use in teenagers.', kind: 'safety'},
          'Results last from 12 to 16 weeks.',
        ],
      },
    },
    {
      id: 'uk-05b',
      title: 'Under-18s are not asked in',
      looksFor:
        'Questions such as “Under 18?” in a text that invites the reader, and does not turn those below 18 away.',
      look: {
        look: 'words',
        phrases: askingMinors,
        reads: ownWords,
        beside: {words: inviting, atLeast: 1},
        unlessPassageSays: turningAway,
      },
      message: '“{words}” speaks to people below 18, and the text invites them.',
      instead: writeForAdults,
      sources: [rule1225],
      force: 'ban',
      inForceFrom: '2022-05-25',
      examples: {
        flagged: ['Are you under 18? Talk to our nurse.', 'Just turned 16? Book a visit.'],
        passed: [
          'Are you under 18? We cannot treat you.',
          'Under 18? Please come back when you are an adult.',
          'Keep the cream below 18 degrees, and call us if it melts.',
        ],
      },
    },
    {
      id: 'uk-05c',
      title: 'Offers to students may reach under-18s',
      looksFor: 'Discounts and the like for students, sixth-formers and schools.',
      look: {
        look: 'words',
        phrases: aimedAtStudents,
        except: aimedAtMinors,
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” may address people below 18, at whom cosmetic interventions may not be aimed.',
      instead: 'Say that the offer is for adults, or take it out.',
      sources: [rule1225],
      force: 'judgement',
      inForceFrom: '2022-05-25',
      remark: 'Many students are adults, so a person has to look at whom the offer reaches.',
      examples: {
        flagged: ['Student discount on peels.', '10% off for sixth-formers.'],
        passed: [
          'Students may watch if you agree.',
          'We give no student discounts.',
          {shows: 'which uk-05 stops', text: 'Back-to-school lip special'},
        ],
      },
    },
    {
      id: 'uk-06',
      title: 'A procedure is not made light of, and nobody is rushed',
      looksFor:
        '“Lunchtime”, “quick fix”, “treat yourself”, “2 days left”, “book today and save”, “limited slots”, “Black Friday”, “refer a friend”, “no downtime” and the like.',
      look: {
        look: 'words',
        phrases: [
          'lunchtime|lunch~hour|lunch~break procedure|treatment|lift|facelift|fix|jab|peel|job|nose|boob|lip|filler|surgery|lipo|liposuction|rhinoplasty|injection|makeover|bbl',
          'quick~fix',
          'hassle~free',
          'no hassle',
          'cheeky',
          'treat yourself',
          'boob job',
          'refer|bring|recommend a friend',
          ...rushing,
          ...nothingHappens,
        ],
        except: noRush,
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
      },
      message: '“{words}” makes light of a procedure or rushes a decision.',
      instead:
        'Say what is done, how long it takes to recover and what can go wrong, and leave time to decide.',
      sources: [
        {
          text: 'CAP Code rule 1.3, in ASA, Cosmetic interventions: social responsibility',
          url: 'https://www.asa.org.uk/advice-online/cosmetic-interventions-social-responsibility.html',
          key: 'V',
        },
        {
          text: 'ASA, Cosmetic interventions: non-surgical procedures',
          url: 'https://www.asa.org.uk/advice-online/cosmetic-interventions-non-surgical-procedures.html',
          key: 'V',
        },
        {
          text: 'ASA ruling A21-1135822, Transform Hospital Group (“Black Friday prices” press people to book)',
          url: 'https://www.asa.org.uk/rulings/transform-hospital-group-ltd-a21-1135822-transform-hospital-group-ltd.html',
          key: 'V',
        },
        {
          text: 'ASA ruling A13-232611, Liverpool Cosmetic Surgery (offers until midnight, limited numbers)',
          url: 'https://www.asa.org.uk/rulings/liverpool-cosmetic-surgery-ltd-a13-232611.html',
          key: 'V',
        },
        {
          text: 'ASA, Cosmetic advertising: give your ads a nip and tuck (“boob job”)',
          url: 'https://www.asa.org.uk/news/cosmetic-advertising-give-your-ads-a-nip-and-tuck.html',
          key: 'V',
        },
      ],
      force: 'judgement',
      remark:
        'By the ASA promotions are not always irresponsible, and take particular care. No text that was read names “refer a friend”; it is a promotion like the others.',
      examples: {
        flagged: [
          'The lunchtime facelift.',
          '2 days remaining!',
          'Book today and save £50 on lip filler.',
          'Book now, limited slots.',
          {text: 'Treat yourself', role: 'heading', kind: 'label'},
          'Safe and effective, with no downtime.',
        ],
        passed: [
          'Surgery is not a quick fix.',
          'You can have lunch before the visit.',
          'Take two weeks to think about it.',
          'Call us within 24 hours if it turns red.',
          'Swelling hides the result for some days.',
        ],
      },
    },
    {
      id: 'uk-07',
      title: 'Objective claims of efficacy have documentary proof',
      looksFor:
        'Claims labelled efficacy, mechanism, onset and duration, quantified or comparative, and claims without any label, that have no evidence but testimonials.',
      look: {
        look: 'claims',
        labels: ['efficacy', 'mechanism', 'onset-duration', 'quantified', 'comparative'],
        orUnlabelled: true,
        evidence: {is: 'without', of: ['review', 'trial', 'label', 'guidance', 'record']},
      },
      message: 'This is an objective claim, and no robust evidence is on file for it.',
      instead: 'Add the study or guidance that supports it, or take the claim off the pages.',
      sources: [interventions],
      force: 'ban',
      alsoSaidBy: {rule: 'evidence-missing', of: 'path'},
      examples: {
        flagged: [
          {claim: {says: 'Lines look softer.', labels: ['efficacy'], evidence: []}},
          {claim: {says: 'The peel clears skin.', labels: ['efficacy'], evidence: ['testimonial']}},
        ],
        passed: [
          {claim: {says: 'Lines look softer.', labels: ['efficacy'], evidence: ['guidance']}},
          {claim: {says: 'Our nurses are registered.', labels: ['expertise'], evidence: []}},
        ],
      },
    },
    {
      id: 'uk-09',
      title: 'No unrealistic claim',
      looksFor: 'Guarantees, “vanish”, “for ever”, “without trace”, “always works” and the like.',
      look: {
        look: 'words',
        phrases: [
          'guarantee',
          'guaranteed',
          'guaranteeing',
          'without [a] trace',
          'always work|works|succeed|succeeds',
          'never fail|fails',
          ...vanishing,
        ],
        reads: ownWords,
        unlessDenied: true,
        fineInRisks: alsoInRisks,
      },
      message: '“{words}” promises more than a treatment can surely do.',
      instead: 'Say what it does for most people and for how long, and that results differ.',
      sources: [interventions],
      force: 'judgement',
      remark: 'The text that was read gives as its example that tattoos could be removed without trace.',
      examples: {
        flagged: [
          {text: 'Wrinkles vanish in 3 days', role: 'title', kind: 'label'},
          'Guaranteed results.',
          'Tattoos removed without a trace.',
          {text: 'smooth-skin-for-ever', role: 'address', kind: 'label'},
        ],
        passed: [
          'Results are not guaranteed.',
          'A laser does not make every line vanish.',
          'Lines may look softer for some months.',
        ],
      },
    },
  ],
  notChecked: [
    {
      what: 'uk-03: a medicine on the home page, in navigation, logos, hover texts or price lists',
      why: 'Rule uk-01 stops the name everywhere, so there is nothing left to find.',
    },
    {what: 'uk-08: fillers, lasers and peels', why: 'Rule 12.12 does not apply to them; there is no rule.'},
    {
      what: 'Credit for treatments (“buy now, pay later”)',
      why: 'No text on cosmetic interventions that was read says anything of it.',
    },
    {
      what: 'Where advertisements are placed, and who sees them (the rest of CAP 12.25, BCAP 32.2.9)',
      why: 'The content does not say where else it is shown.',
    },
    {
      what: 'Whether before and after pictures mislead (CAP 3.7)',
      why: 'The rule was not read for this pack. Pictures are checked for consent and alteration in every market.',
    },
  ],
}
