import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'

export const laserHairReduction: DocumentInput<'treatment'> = {
  _id: 'treatment-laser-hair-reduction',
  _type: 'treatment',
  title: 'Laser hair reduction',
  slug: {_type: 'slug', current: 'laser-hair-reduction'},
  summary:
    'Pulses of laser light aimed at the roots of unwanted hair, over several visits. What to know about the light, your skin and the risks.',
  category: 'lasers',
  products: references('product-hair-laser'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        Body hair is normal, and keeping it is fine. Some people want less of it, on the legs, under the arms, on the face or elsewhere.
        One way is a laser, a device that sends out short pulses of strong light.
        [The light heats and damages the hair roots, which slows growth.](claim:claim-laser-heats-follicles)
        The word is reduction, not removal: some hair stays, and some comes back.
        [The FDA lets some lasers be sold for “permanent hair reduction”, a stable drop in the number of hairs.](claim:claim-laser-cleared)
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
          value: markdown('From 15 minutes to over an hour, by the size of the area'),
        },
        {
          _key: 'sessions',
          label: 'How many visits',
          value: markdown(
            '[You may need four to six sessions, four to six weeks apart.](claim:claim-laser-sessions)',
          ),
        },
        {
          _key: 'lasts',
          label: 'How long it lasts',
          value: markdown(
            '[The effect mostly lasts from weeks to months, and top-up sessions may keep it.](claim:claim-laser-duration)',
          ),
        },
        {
          _key: 'risks',
          label: 'Main risks',
          value: markdown('Redness and swelling, burns, skin that turns darker or lighter'),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'what-the-light-does',
      heading: 'What the light does',
      body: markdown(`
        [The dark pigment in a hair takes up the light and turns it into heat.](claim:claim-laser-pigment)
        Hair with little pigment takes up little.
        That is why gray, white, red and pale blond hair hardly react.
        [It does most for dark hair on light skin.](claim:claim-laser-dark-hair)

        Dark skin holds more pigment, so more of the heat stays in the skin, and the risk of burns is higher.
        [People with darker skin can be treated too, with more care.](claim:claim-laser-darker-skin)
        Tell us if your skin is tanned. We wait until a tan has faded.

        Hair grows in phases, and the light acts only on roots that are growing. So one visit is not enough.
        [Trials suggest that several sessions work better than one.](claim:claim-laser-repeat-sessions)
        [A Cochrane review found about half as much hair for up to six months after alexandrite or diode lasers.](claim:claim-laser-half-the-hair)
        It found no proof that hair stays away for good.
      `),
    },
    {
      _type: 'steps',
      _key: 'before-and-after',
      heading: 'Before, during and after',
      introduction: markdown(`
        [Everyone who runs our laser has finished a laser safety course.](claim:claim-team-laser-training)
      `),
      steps: [
        {
          _key: 'weeks-before',
          name: 'Weeks before',
          text: markdown(`
            Keep the area out of the sun, and use no tanning bed or self-tanner. Do not pluck or wax for six weeks, as the root has to be there. Tell us about all medicines: some make skin react to light.
          `),
        },
        {
          _key: 'the-day-before',
          name: 'The day before',
          text: markdown(`
            Shave the area.
          `),
        },
        {
          _key: 'during-the-visit',
          name: 'During the visit',
          text: markdown(`
            You and the nurse wear goggles. The device cools the skin, and each pulse feels like the snap of a rubber band. We test a small patch first.
          `),
        },
        {
          _key: 'after',
          name: 'After',
          text: markdown(`
            Cool the skin. Keep it out of the sun, and use a sunscreen of SPF 30 or more for a month. Skip hot baths and hard exercise for a day.
          `),
        },
      ],
    },
    {
      _type: 'safetyInformation',
      _key: 'safety',
      heading: 'Safety information',
      notFor: plainMarkdown(`
        - Your skin is tanned or sunburned, or you used self-tanner in the last weeks.
        - You take a medicine that makes skin react to light, such as some acne and antibiotic pills.
        - You have an infection, open skin, a tattoo or a changing mole in the area.
        - You are prone to thick scars, or light sets off seizures in you.
        - You are pregnant. We wait, because too little is known.
        - The area is close to the eye, such as the lids or just below the brow.
      `),
      sideEffects: [
        {
          _key: 'common',
          frequency: 'Common',
          effects: plainMarkdown(`
            - Stinging during the visit
            - Redness and swelling around the hairs for hours to a day or two
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - Crusts or blisters
            - Skin that turns darker or lighter. It mostly fades but can stay.
            - Cold sores that come back
            - More hair around the area, above all on the face and neck
          `),
        },
        {
          _key: 'serious',
          frequency: 'Rare but serious',
          effects: plainMarkdown(`
            - Burns and scars
            - Eye damage where goggles are not worn
          `),
        },
      ],
      getHelp: plainMarkdown(`
        - **Call us the same day** for blisters, strong pain, or skin that turns white, gray or dark.
        - **Call us the same day** for pus, heat or redness that spreads.
        - **Go to an emergency room** if your eyes hurt or your sight changes.
      `),
    },
    {
      _type: 'faq',
      _key: 'questions',
      heading: 'Common questions',
      questions: [
        {
          _key: 'forever',
          question: 'Will the hair be gone for good?',
          answer: markdown('Do not count on it. Some of it comes back.'),
        },
        {
          _key: 'face',
          question: 'What if more hair grows on my face than before?',
          answer: markdown(
            'Let us look for a cause first. New, coarse hair on a woman’s face can come from a hormone problem that needs care of its own.',
          ),
        },
        {
          _key: 'home',
          question: 'What else can I do?',
          answer: markdown(
            'Shaving, waxing, hair removal creams and electrolysis are other ways. You can also leave the hair as it is.',
          ),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Start with a test patch',
      text: markdown(
        'We look at your skin, talk about sun and medicines, and test one small spot. Then you decide.',
      ),
      label: `Call ${clinicPhone.shown}`,
      href: clinicPhone.href,
    },
  ],
  performedBy: references('person-rafferty-oakhollow'),
  locations: references('location-heron-walk'),
  reviewedBy: {_type: 'reference', _ref: 'person-marisol-quillfeather'},
  lastReviewed: '2026-08-17',
  nextReview: '2027-08-17',
  seo: {
    title: 'Laser hair reduction: the light, the visits, the risks',
    description:
      'How the light acts, who should not have it, what trials say, side effects from common to serious, and when to get help.',
  },
}
