import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'

export const lightChemicalPeel: DocumentInput<'treatment'> = {
  _id: 'treatment-light-chemical-peel',
  _type: 'treatment',
  title: 'Light chemical peel',
  slug: {_type: 'slug', current: 'light-chemical-peel'},
  summary:
    'A mild acid that is brushed on the face for a few minutes. What it is, how to care for the skin, and the risks, above all for darker skin.',
  category: 'skin',
  products: references('product-glycolic-acid-peel'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        Skin sheds its top layer all the time. In a light peel, a mild acid such as glycolic or salicylic acid is brushed on.
        [A peel lifts off dead skin cells and prompts new ones to grow.](claim:claim-peel-new-cells)
        [The aim is a smoother feel and a more even tone.](claim:claim-peel-even-tone)
        We do light peels only. Medium and deep peels reach further down, and carry more risk.
      `),
    },
    {
      _type: 'keyFacts',
      _key: 'at-a-glance',
      heading: 'At a glance',
      facts: [
        {
          _key: 'visit',
          label: 'The visit',
          value: markdown('About 30 minutes; the acid stays on for a few minutes'),
        },
        {
          _key: 'healing',
          label: 'Healing',
          value: markdown('[A light peel takes 1 to 7 days to heal.](claim:claim-peel-healing)'),
        },
        {_key: 'lasts', label: 'How long it lasts', value: markdown('Not for good; it has to be repeated')},
        {
          _key: 'risks',
          label: 'Main risks',
          value: markdown('Redness, stinging, cold sores, skin that turns darker or lighter'),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'what-studies-say',
      heading: 'What studies say',
      body: markdown(`
        Studies of peels are mostly small.
        [In a trial with 41 people, four weekly peels with glycolic acid eased rough feel and fine lines on sun-worn skin.](claim:claim-peel-sun-worn-skin)
        [Brown sun spots grew a little lighter.](claim:claim-peel-sun-spots)
        Deep lines and loose skin are another matter: a light peel does not reach them.

        Peels are used for acne too, next to other care.
        [In a review of acne trials, glycolic acid helped more people than a dummy peel.](claim:claim-peel-acne)
        [The same review found no clear difference between glycolic and salicylic acid.](claim:claim-peel-acids-alike)
        Its authors called the quality of the trials very low to moderate.
      `),
    },
    {
      _type: 'steps',
      _key: 'before-and-after',
      heading: 'Before, during and after',
      introduction: markdown(`
        The FDA has not approved any chemical peel, and warns against strong peels at home. Ask who puts the acid on, which acid it is, and how strong.
      `),
      steps: [
        {
          _key: 'before',
          name: 'Before',
          text: markdown(`
            Stop scrubs, waxing and creams with retinoids when we tell you. Keep out of the sun. Tell us if you get cold sores: you may need a medicine first.
          `),
        },
        {
          _key: 'during-the-visit',
          name: 'During the visit',
          text: markdown(`
            We clean the skin and brush the acid on. It stings. We watch your skin, take the acid off and cool the skin.
          `),
        },
        {
          _key: 'after',
          name: 'After',
          text: markdown(`
            Skin may feel tight, turn red and flake. [A light peel takes 1 to 7 days to heal.](claim:claim-peel-healing) Do not pick at it. Use a bland cream. Use sunscreen every day for a month or more, and wear a hat.
          `),
        },
      ],
    },
    {
      _type: 'safetyInformation',
      _key: 'safety',
      heading: 'Safety information',
      notFor: plainMarkdown(`
        - You have open skin, sunburn, eczema, an infection or a cold sore on the face.
        - You took isotretinoin in the last months.
        - You are prone to thick scars, or had radiation to the face.
        - You are allergic to the acid. For salicylic acid this includes an allergy to aspirin.
        - You are pregnant or breastfeeding. We choose with you, or wait.
        - You cannot keep out of the sun in the weeks around the visit.
      `),
      sideEffects: [
        {
          _key: 'common',
          frequency: 'Common',
          effects: plainMarkdown(`
            - Stinging or burning while the acid is on
            - Redness, tight skin and flaking for some days
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - Skin that turns darker, above all in people with darker skin. It can last for months.
            - Skin that turns lighter
            - Cold sores that come back
            - Redness that stays for weeks
          `),
        },
        {
          _key: 'serious',
          frequency: 'Rare but serious',
          effects: plainMarkdown(`
            - A chemical burn
            - Infection
            - Scars
            - An allergic reaction
          `),
        },
      ],
      getHelp: plainMarkdown(`
        - **Call 911** if your face or throat swells, or you have trouble breathing.
        - **Call us the same day** for blisters, strong pain, pus, or fever.
        - **If acid gets into an eye,** rinse it with water for 15 minutes and go to an emergency room.
      `),
    },
    {
      _type: 'faq',
      _key: 'questions',
      heading: 'Common questions',
      questions: [
        {
          _key: 'darker-skin',
          question: 'I have dark skin. Can I have a peel?',
          answer: markdown(
            'Perhaps. Dark patches after a peel are more likely in darker skin, so we test a small spot, start weak and go slowly. We may advise against it.',
          ),
        },
        {
          _key: 'home-peel',
          question: 'What about peels for use at home?',
          answer: markdown(
            'Do not use a strong one. In 2024 the FDA warned of burns, infection and scars from strong peels that are sold online.',
          ),
        },
        {
          _key: 'instead',
          question: 'What else can I do?',
          answer: markdown(
            'Daily sunscreen is the place to start. Creams from a skin doctor are another way.',
          ),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Have your skin looked at first',
      text: markdown('Some dark spots need a doctor, not a peel. We check them before anything else.'),
      label: `Call ${clinicPhone.shown}`,
      href: clinicPhone.href,
    },
  ],
  performedBy: references('person-rafferty-oakhollow', 'person-marisol-quillfeather'),
  locations: references('location-heron-walk'),
  reviewedBy: {_type: 'reference', _ref: 'person-marisol-quillfeather'},
  lastReviewed: '2026-08-17',
  nextReview: '2027-08-17',
  seo: {
    title: 'Light chemical peel: the acid, the healing, the risks',
    description:
      'What a light peel is, who should not have it, what studies say, side effects from common to serious, and when to get help.',
  },
}
