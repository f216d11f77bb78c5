import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'

export const upperEyelidSurgery: DocumentInput<'treatment'> = {
  _id: 'treatment-upper-eyelid-surgery',
  _type: 'treatment',
  title: 'Upper eyelid surgery',
  slug: {_type: 'slug', current: 'upper-eyelid-surgery'},
  summary:
    'An operation on extra skin of the upper lids (upper blepharoplasty). What is done, how healing goes, and the risks, including a rare risk to sight.',
  category: 'surgery',
  products: references('product-upper-eyelid-surgery'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        With age the skin of the upper lid stretches. In some people it folds over the lashes and gets in the way of sight.
        The operation is called upper blepharoplasty. The surgeon cuts along the fold of the lid and takes out skin, and at times a little muscle or fat.
        [Taking away extra skin can open up a heavy upper lid.](claim:claim-eyelid-opens-lid)
        [Dr. Tarnwhistle is an eye surgeon with extra training in the eyelids.](claim:claim-team-eyelid-surgeon)
      `),
    },
    {
      _type: 'keyFacts',
      _key: 'at-a-glance',
      heading: 'At a glance',
      facts: [
        {
          _key: 'operation',
          label: 'The operation',
          value: markdown(
            'One to two hours, most often with numbing shots while you are awake. You go home afterwards.',
          ),
        },
        {
          _key: 'bruising',
          label: 'Healing',
          value: markdown('[Bruises and swelling mostly go in 10 to 14 days.](claim:claim-eyelid-bruising)'),
        },
        {
          _key: 'scar',
          label: 'The scar',
          value: markdown('[The scar may take six months or longer to fade.](claim:claim-eyelid-scar)'),
        },
        {
          _key: 'risks',
          label: 'Main risks',
          value: markdown('Dry eyes, uneven lids, trouble closing the eyes; very rarely, loss of sight'),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'who-it-is-for',
      heading: 'Is it the right operation?',
      body: markdown(`
        A heavy lid can have several causes. There may be too much skin. The muscle that lifts the lid may be weak. Or the brow may have sunk.
        Each needs something else, so the eye exam comes first.
        [A US guideline suggests this surgery for extra upper lid skin when the lid itself does not droop.](claim:claim-eyelid-candidacy)

        We test how far up and to the side you can see. If the skin blocks your sight, your health plan may pay. If not, the surgery is cosmetic and you pay for it.
        You can also leave the lids as they are.
      `),
    },
    {
      _type: 'prose',
      _key: 'what-studies-say',
      heading: 'What studies say',
      body: markdown(`
        [A review of 13 studies found that repair of heavy or drooping lids improved sight, side vision and daily tasks.](claim:claim-eyelid-sight)
        [In a study of 2,134 people, the score for how they liked their upper lids rose by 48 points out of 100.](claim:claim-eyelid-satisfaction)
        [The score hardly changed between six months and a year.](claim:claim-eyelid-score-stays)
        These people had chosen surgery, and there was no group without it.

        The face goes on aging.
        [For some people the result lasts a lifetime; for others the lids droop again.](claim:claim-eyelid-duration)
      `),
    },
    {
      _type: 'steps',
      _key: 'before-and-after',
      heading: 'Before and after your operation',
      steps: [
        {
          _key: 'weeks-before',
          name: 'Weeks before',
          text: markdown(`
            Tell us about dry eyes, glaucoma, thyroid disease, high blood pressure, diabetes, and all medicines and herbs. Some thin the blood. Do not stop one unless the doctor who gave it to you agrees. If you smoke, stop.
          `),
        },
        {
          _key: 'on-the-day',
          name: 'On the day',
          text: markdown(`
            Have someone drive you home and stay with you that night. Wear no makeup and no contact lenses.
          `),
        },
        {
          _key: 'the-first-days',
          name: 'The first days',
          text: markdown(`
            Cool the lids for short spells and sleep with your head raised. Use the drops and the ointment. Sight may be blurred at first. Do not drive until it is clear.
          `),
        },
        {
          _key: 'the-first-two-weeks',
          name: 'The first two weeks',
          text: markdown(`
            Do not lift, strain, swim or rub the eyes. Wear dark glasses outdoors. Stitches come out after about a week. [Bruises and swelling mostly go in 10 to 14 days.](claim:claim-eyelid-bruising)
          `),
        },
        {
          _key: 'the-first-months',
          name: 'The first months',
          text: markdown(`
            Keep the sun off the scar. [The scar may take six months or longer to fade.](claim:claim-eyelid-scar)
          `),
        },
      ],
    },
    {
      _type: 'safetyInformation',
      _key: 'safety',
      heading: 'Safety information',
      notFor: plainMarkdown(`
        - Your eyes are very dry, or do not close all the way.
        - You have thyroid eye disease that is active.
        - Your blood pressure is high and not under control, or your blood does not clot well.
        - You have an infection in or near the eye.
        - You cannot do without smoking, or without help at home for the first night.
      `),
      sideEffects: [
        {
          _key: 'common',
          frequency: 'Common',
          effects: plainMarkdown(`
            - Bruises and swelling
            - Sore, tight or numb lids
            - Watery, dry or itchy eyes, and light that bothers you
            - Blurred sight for some days
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - Lids that do not match
            - Eyes that do not close all the way, or stay dry
            - A scar that can be seen or felt
            - Infection
            - A lid that droops, or too much or too little skin taken out
            - A need for more surgery
          `),
        },
        {
          _key: 'serious',
          frequency: 'Rare but serious',
          effects: plainMarkdown(`
            - Bleeding behind the eye. It can take away sight within hours.
            - Lasting double vision, or loss of sight
            - A bad reaction to a numbing or calming medicine, or a blood clot
          `),
        },
      ],
      getHelp: plainMarkdown(`
        - **Call 911 or go to an emergency room at once** for strong pain, an eye that bulges, sudden swelling, or any loss of sight. Do not wait until morning.
        - **Call 911** for chest pain or trouble breathing.
        - **Call us the same day** for bleeding that does not stop, pus, fever, or a wound that opens.
      `),
    },
    {
      _type: 'cost',
      _key: 'cost',
      heading: 'What it costs',
      prices: [
        {_key: 'exam', item: 'Eye exam and talk', price: '$180', includes: 'The result in writing.'},
        {
          _key: 'surgery',
          item: 'Operation on both upper lids',
          price: '$3,900',
          includes: 'The numbing medicine, the stitches and all visits for a year.',
        },
      ],
      conditions: plainMarkdown(`
        If the skin blocks your sight, your health plan may pay. Ask before you decide. We send it the measurements.
        More surgery, should it be needed, costs extra.
        The prices are invented, like the clinic.
      `),
    },
    {
      _type: 'faq',
      _key: 'questions',
      heading: 'Common questions',
      questions: [
        {
          _key: 'work',
          question: 'When can I work again?',
          answer: markdown(
            'Plan for one to two weeks off. Plan for longer if you lift things or work in dust.',
          ),
        },
        {
          _key: 'crows-feet',
          question: 'Does it treat crow’s feet or dark rings?',
          answer: markdown('No. It is an operation on the extra skin of the upper lid and on nothing else.'),
        },
        {
          _key: 'ask',
          question: 'What should I ask the surgeon?',
          answer: markdown(
            'Ask how often they do this operation, what went wrong in the past, what they would do if it went wrong for you, and who you can call at night.',
          ),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Start with an eye exam',
      text: markdown(
        'The exam shows why your lids are heavy. You get the result in writing and can ask a second surgeon.',
      ),
      label: `Call ${clinicPhone.shown}`,
      href: clinicPhone.href,
    },
  ],
  performedBy: references('person-anselm-tarnwhistle'),
  locations: references('location-heron-walk'),
  reviewedBy: {_type: 'reference', _ref: 'person-anselm-tarnwhistle'},
  lastReviewed: '2026-09-21',
  nextReview: '2027-09-21',
  seo: {
    title: 'Upper eyelid surgery: the operation, the healing, the risks',
    description:
      'What is done, who should not have it, what studies say, side effects from common to serious, and when to get help.',
  },
}
