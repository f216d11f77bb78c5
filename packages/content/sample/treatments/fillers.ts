import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'

export const fillers: DocumentInput<'treatment'> = {
  _id: 'treatment-hyaluronic-acid-fillers',
  _type: 'treatment',
  title: 'Hyaluronic acid fillers',
  slug: {_type: 'slug', current: 'hyaluronic-acid-fillers'},
  summary:
    'A clear gel that is placed under the skin of the face. What it is made of, how the visit goes, and the risks to weigh, some of them serious.',
  category: 'injectables',
  products: references('product-hyaluronic-acid-filler'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        Hyaluronic acid is a kind of sugar that the body makes. Skin and joints hold a lot of it. In a filler it is made into a clear gel.
        [A filler can soften face lines and make up for lost volume.](claim:claim-filler-lines-and-volume)
        [The FDA has approved fillers for certain face lines and folds in adults aged 22 and over.](claim:claim-filler-approved)
        Brands you may hear of are Juvéderm®, Restylane® and Belotero®.
      `),
    },
    {
      _type: 'keyFacts',
      _key: 'at-a-glance',
      heading: 'At a glance',
      facts: [
        {_key: 'visit', label: 'The visit', value: markdown('About 30 to 60 minutes')},
        {
          _key: 'lasts',
          label: 'How long it lasts',
          value: markdown('[About 6 to 12 months.](claim:claim-filler-duration)'),
        },
        {
          _key: 'plan-for',
          label: 'Plan for',
          value: markdown('Swelling and bruises, which can last a week or more'),
        },
        {
          _key: 'risks',
          label: 'Main risks',
          value: markdown('Lumps, infection; rarely, a blocked blood vessel, which can harm skin or sight'),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'what-a-filler-does',
      heading: 'What a filler does',
      body: markdown(`
        With age the face loses fat and bone, and the skin grows thin. Folds beside the nose deepen. Cheeks and lips may look flatter.
        All of this is normal.

        The gel is placed under a fold or a hollow with a needle or a thin, blunt tube.
        [The gel takes up water and swells, which fills the skin from below.](claim:claim-filler-holds-water)
        It does not stop the face from aging.
        Lines that come from moving the face are a different matter. There, botulinum toxin may be used, alone or with a filler.
        [In a trial of 20 people, frown lines given both looked softer at six months than those given the medicine alone.](claim:claim-toxin-with-filler)
      `),
    },
    {
      _type: 'prose',
      _key: 'over-time',
      heading: 'What to expect over time',
      body: markdown(`
        [You may see a change at once.](claim:claim-filler-first-change)
        Swelling hides the true result for some days, so we look at it with you after two weeks.

        [In a review of trials, folds beside the nose scored 3.2 before treatment and 1.8 after a month.](claim:claim-filler-scores)
        [The score was 2.0 after six months and 2.5 after a year.](claim:claim-filler-scores-later)
        A lower score means a milder fold. The change is not permanent: the body takes up the gel.
        [The effect of hyaluronic acid lasts about 6 to 12 months.](claim:claim-filler-duration)
        [How long it lasts depends on the product and on the place.](claim:claim-filler-duration-depends)
        [A trial in 40 people found three brands much alike after a year.](claim:claim-filler-brands-alike)
      `),
    },
    {
      _type: 'steps',
      _key: 'before-and-after',
      heading: 'Before and after your visit',
      introduction: markdown(`
        [A filler may suit healthy adults who mind a deep fold, a hollow or thin lips.](claim:claim-filler-candidacy)
        [At Larkmere Clinic, every injector is a doctor or a nurse practitioner.](claim:claim-team-licensed-injectors)
      `),
      steps: [
        {
          _key: 'before',
          name: 'Before',
          text: markdown(`
            Tell us about allergies, cold sores, past fillers, and medicines that thin the blood. Do not stop a medicine unless the doctor who gave it to you agrees. Plan nothing big for two weeks.
          `),
        },
        {
          _key: 'after',
          name: 'After',
          text: markdown(`
            Cool the area for short spells. Skip hard exercise, alcohol, and heat or strong sun for a day. Do not press or rub the area. Keep makeup off until the next day.
          `),
        },
        {
          _key: 'if-you-do-not-like-it',
          name: 'If you do not like it',
          text: markdown(`
            [Hyaluronic acid can be dissolved with an enzyme called hyaluronidase.](claim:claim-filler-can-be-dissolved) The enzyme has risks too, such as an allergic reaction.
          `),
        },
      ],
    },
    {
      _type: 'safetyInformation',
      _key: 'safety',
      heading: 'Safety information',
      notFor: plainMarkdown(`
        - You have had a severe allergic reaction, or have many severe allergies.
        - You are allergic to hyaluronic acid, to lidocaine (the numbing medicine in some fillers), or to proteins from bacteria.
        - You have an infection, acne or a rash where the needle would go.
        - You have a bleeding disorder.
        - You are pregnant or breastfeeding, or under 22.
      `),
      sideEffects: [
        {
          _key: 'common',
          frequency: 'Common',
          effects: plainMarkdown(`
            - Lumps, in 43% of people in a review of trials
            - Tenderness, in 41%
            - Swelling, in 34%
            - Bruises, in 29%
            - Redness and itching
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - Infection, or cold sores that come back
            - Hard spots or swelling that show up weeks, months or years later
            - A bluish tint where the gel lies close to the surface
            - Gel that moves to another place
          `),
        },
        {
          _key: 'serious',
          frequency: 'Rare but serious',
          effects: plainMarkdown(`
            - Gel in a blood vessel. It can kill skin, harm sight or cause blindness, or cause a stroke. The harm can be permanent.
            - A severe allergic reaction
          `),
        },
      ],
      getHelp: plainMarkdown(`
        - **Call 911** for any change in your sight, a drooping face, weakness on one side, trouble speaking, or trouble breathing.
        - **Call us at once** if skin turns white, gray or blue, or if pain is strong or grows. Minutes matter: if you do not reach us straight away, go to an emergency room.
        - **Call us the same day** for heat, redness or swelling that spreads, or fever.
      `),
    },
    {
      _type: 'faq',
      _key: 'questions',
      heading: 'Common questions',
      questions: [
        {
          _key: 'hurt',
          question: 'Does it hurt?',
          answer: markdown('It can. We numb the skin with a cream, and some gels hold a numbing medicine.'),
        },
        {
          _key: 'kit',
          question: 'May I use a filler that I bought online?',
          answer: markdown(
            'No. Fillers sold to the public may be fake or dirty, and injecting yourself can cost you skin or sight. Nobody should inject a filler with a needle-free pen.',
          ),
        },
        {
          _key: 'body',
          question: 'Do you use fillers for the breasts or the buttocks?',
          answer: markdown(
            'No. The FDA warns against fillers for shaping the body. People have been badly harmed.',
          ),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Take your time',
      text: markdown(
        'We never inject at a first visit. Come and ask, go home, and call us if you still want it.',
      ),
      label: `Call ${clinicPhone.shown}`,
      href: clinicPhone.href,
    },
  ],
  performedBy: references('person-imogen-fennimoor', 'person-marisol-quillfeather'),
  locations: references('location-heron-walk'),
  reviewedBy: {_type: 'reference', _ref: 'person-marisol-quillfeather'},
  lastReviewed: '2026-09-21',
  nextReview: '2027-09-21',
  seo: {
    title: 'Hyaluronic acid fillers: the gel, the visit, the risks',
    description:
      'What a filler is made of, who should not have it, what trials say, side effects from common to serious, and when to get help.',
  },
}
