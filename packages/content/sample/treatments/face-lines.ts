import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'
import {toxinBoxedWarning, toxinGetHelp, toxinNotFor, toxinSeriousEffects} from './toxin-safety.ts'

export const faceLines: DocumentInput<'treatment'> = {
  _id: 'treatment-botulinum-toxin-expression-lines',
  _type: 'treatment',
  title: 'Botulinum toxin for expression lines',
  slug: {_type: 'slug', current: 'botulinum-toxin-expression-lines'},
  summary:
    'Shots into small muscles of the face, given for frown lines, crow’s feet and forehead lines. What to know about the medicine, the risks and the visit.',
  category: 'injectables',
  products: references('product-botox-cosmetic', 'product-dysport'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        Botulinum toxin is a prescription medicine that is injected into muscle.
        You may know it by a brand name, such as Botox® Cosmetic (onabotulinumtoxinA) or Dysport® (abobotulinumtoxinA).
        [Small doses, placed with care, relax the muscles that fold the skin.](claim:claim-toxin-relaxes-muscles)
        [The FDA has approved Botox Cosmetic for frown lines, crow’s feet and forehead lines in adults.](claim:claim-botox-cosmetic-approved)
        [At Larkmere Clinic, every injector is a doctor or a nurse practitioner.](claim:claim-team-licensed-injectors)
        Is it something for you? To find out, start with where these lines come from.
      `),
    },
    {
      _type: 'keyFacts',
      _key: 'at-a-glance',
      heading: 'At a glance',
      facts: [
        {_key: 'visit', label: 'The visit', value: markdown('About 20 to 30 minutes')},
        {
          _key: 'first-change',
          label: 'First change',
          value: markdown('[Most people see a change within 3 to 7 days.](claim:claim-toxin-onset)'),
        },
        {
          _key: 'lasts',
          label: 'How long it lasts',
          value: markdown(
            '[The effect lasts about three to four months, and at times longer.](claim:claim-toxin-duration)',
          ),
        },
        {
          _key: 'afterwards',
          label: 'Afterwards',
          value: markdown(
            '[You can go back to most everyday activities right after the visit.](claim:claim-toxin-back-to-day)',
          ),
        },
        {
          _key: 'risks',
          label: 'Main risks',
          value: markdown('Bruising, headache, a drooping lid or brow; rarely, spread of the effect'),
        },
      ],
    },
    {
      _type: 'uses',
      _key: 'uses',
      heading: 'What it is given for',
      uses: [
        {_key: 'frown', name: 'Frown lines', text: markdown('Upright lines between the brows.')},
        {_key: 'crows-feet', name: 'Crow’s feet', text: markdown('Lines that fan out beside the eyes.')},
        {_key: 'forehead', name: 'Forehead lines', text: markdown('Lines that run across the forehead.')},
      ],
      limits: plainMarkdown('It does not fill a hollow or make up for lost volume, and it is not permanent.'),
    },
    {
      _type: 'prose',
      _key: 'how-lines-form',
      heading: 'How expression lines form',
      body: markdown(`
        Your face talks even when you are silent. A raised brow asks a question. A squint says that the sun is bright.
        Each time, small muscles pull on the skin above them, and the skin folds.

        In young skin the fold springs back. With age, skin holds less collagen, the protein that keeps it firm.
        Sun and smoking add to the loss. A fold that is made day after day can then stay as a line.
        At first you see it only when you move. Later you may see it at rest too.

        Well-known lines are the frown lines between the brows, the crow’s feet beside the eyes, and the lines across the forehead.
        They are a normal part of a face, and nobody needs to have them treated. Do yours bother you?
        Then botulinum toxin is one choice among several. [The treatment may suit healthy adults whose lines show when they move their face.](claim:claim-toxin-candidacy)
      `),
    },
    {
      _type: 'prose',
      _key: 'what-the-medicine-does',
      heading: 'What the medicine does',
      body: markdown(`
        [The medicine blocks the nerve signal that tells a muscle to tighten.](claim:claim-toxin-blocks-signal)
        [A treated muscle then moves less, and the skin above it folds less.](claim:claim-toxin-less-movement)
        [Frown lines, crow’s feet and forehead lines may look softer.](claim:claim-toxin-softens-lines)
        [Lines that show when you move tend to change more than lines that stay at rest.](claim:claim-toxin-moving-lines)

        What do studies say?
        [In one trial of 264 people, frown lines eased more with the medicine than with a dummy shot.](claim:claim-toxin-frown-trial)
        [Many people in that trial still had some effect at day 120.](claim:claim-toxin-frown-trial-day-120)
        Not everybody saw a change.

        The effect is not permanent. When it fades, the lines come back, and you decide whether to go on.
        [In a study of 225 people, frown lines at rest eased bit by bit over three rounds.](claim:claim-toxin-three-rounds)

        The medicine can be paired with a filler, a gel that is placed under the skin.
        [In a trial of 20 people, frown lines given both looked softer at six months than those given the medicine alone.](claim:claim-toxin-with-filler)
        A filler adds risks of its own.
      `),
    },
    {
      _type: 'typicalResults',
      _key: 'results',
      heading: 'What studies measured',
      introduction: markdown(
        'The upper bar is the share of people treated; the lower one, that of people given a dummy shot.',
      ),
      figures: [
        {
          _key: 'crows-feet',
          name: 'Crow’s feet, at day 30',
          text: markdown(
            '[In a trial, crow’s feet were mild or gone at day 30 in 67% of people treated, against 7% given a dummy shot.](claim:claim-toxin-crows-feet-trial)',
          ),
        },
        {
          _key: 'forehead',
          name: 'Forehead lines',
          text: markdown(`
            [In two trials, forehead lines eased by at least two steps on a four-step scale in 46% to 61% of people treated, against 1% or less of those given a dummy shot.](claim:claim-toxin-forehead-trials)
            So some people saw little change.
          `),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'what-to-think-about',
      heading: 'What to think about first',
      body: markdown(`
        Many people fear a stiff look. The fear is fair: a face that cannot move does not look like you.
        [A small, well placed dose aims to soften lines and keep your natural expression.](claim:claim-toxin-keeps-expression)

        A stiff or heavy look often has one of two causes. We plan both with you:

        - **Where it goes:** The medicine should reach only the muscles that fold the skin where you mind it. We watch you frown, squint and raise your brows, and mark the spots. [The risk of a drooping lid or brow falls as the injector gains skill.](claim:claim-toxin-injector-skill)
        - **How much:** Too much can leave the brow flat or heavy. [The full effect takes about two weeks.](claim:claim-toxin-full-effect) So we start low, look again after that time, and add more only if you want it.
      `),
    },
    {
      _type: 'steps',
      _key: 'visit',
      heading: 'Before, during and after',
      steps: [
        {
          _key: 'before',
          name: 'Before',
          text: markdown(`
            Write down your allergies, your illnesses and all your medicines, and bring the list.
            If you take a blood thinner, ask the doctor who gave it to you before you change anything.
            Come without makeup.
          `),
        },
        {
          _key: 'during',
          name: 'During the visit',
          text: markdown('You will feel a pinch at each spot. We can cool the skin first.'),
        },
        {
          _key: 'after',
          name: 'After',
          text: markdown(`
            For four hours, stay upright and do not rub the area.
            Leave hard exercise, saunas and face massage until the next day.
            We see you again after two weeks.
          `),
        },
      ],
    },
    {
      _type: 'safetyInformation',
      _key: 'safety',
      heading: 'Safety information',
      boxedWarning: toxinBoxedWarning,
      notFor: toxinNotFor,
      sideEffects: [
        {
          _key: 'common',
          frequency: 'Common',
          effects: plainMarkdown(`
            - Pain, redness, swelling or a bruise at the needle mark
            - Headache
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - A drooping lid. In trials for frown lines it struck 3% to 5% of people treated.
            - A drooping or heavy brow
            - A swollen lid, dry eyes or watery eyes
            - A face that looks uneven
          `),
        },
        {_key: 'serious', frequency: 'Rare but serious', effects: toxinSeriousEffects},
      ],
      getHelp: toxinGetHelp,
    },
    {
      _type: 'cost',
      _key: 'cost',
      heading: 'What it costs',
      prices: [
        {
          _key: 'visit',
          item: 'First visit, 30 minutes',
          price: '$90',
          includes: 'It is free of charge if we advise against the treatment.',
        },
        {
          _key: 'one',
          item: 'One area',
          price: '$360',
          includes: 'The check after two weeks, with what is added then.',
        },
        {_key: 'two', item: 'Two areas', price: '$620'},
      ],
      conditions: plainMarkdown(`
        It is not an illness, so health plans do not pay.
        The prices are invented, like the clinic.
      `),
    },
    {
      _type: 'faq',
      _key: 'questions',
      heading: 'Common questions',
      questions: [
        {
          _key: 'feeling',
          question: 'Will my face feel numb?',
          answer: markdown(
            '[The treatment does not affect your sense of touch.](claim:claim-toxin-keeps-feeling) A treated spot may feel tight or heavy for a while.',
          ),
        },
        {
          _key: 'again',
          question: 'When can I have it again?',
          answer: markdown(
            '[You can have another treatment when the lines return.](claim:claim-toxin-repeat) Leave at least three months between visits.',
          ),
        },
        {
          _key: 'real-product',
          question: 'How do I know that the product is real?',
          answer: markdown(`
            Ask to see the box and the name on it. You may do so at any clinic.
            People in the United States have become ill after fake or badly handled toxin, some of them badly enough to need a hospital.
          `),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Talk it over first',
      text: markdown(
        'A first visit is for questions. You can go home and think about it. Choosing no treatment is fine too.',
      ),
      label: `Call ${clinicPhone.shown}`,
      href: clinicPhone.href,
    },
  ],
  performedBy: references('person-imogen-fennimoor', 'person-marisol-quillfeather'),
  locations: references('location-heron-walk'),
  reviewedBy: {_type: 'reference', _ref: 'person-marisol-quillfeather'},
  lastReviewed: '2026-10-05',
  nextReview: '2027-10-05',
  seo: {
    title: 'Botulinum toxin for expression lines: the medicine, the visit, the risks',
    description:
      'What the medicine is, who should not have it, what studies say, side effects from common to serious, and when to get help.',
  },
}
