import {markdown, plainMarkdown} from '../../src/authoring/markdown.ts'
import type {DocumentInput} from '../../src/documents/registry.ts'
import {references} from '../references.ts'
import {clinicPhone} from '../settings.ts'
import {toxinBoxedWarning, toxinGetHelp, toxinNotFor, toxinSeriousEffects} from './toxin-safety.ts'

export const underarmSweating: DocumentInput<'treatment'> = {
  _id: 'treatment-botulinum-toxin-underarm-sweating',
  _type: 'treatment',
  title: 'Botulinum toxin for underarm sweating',
  slug: {_type: 'slug', current: 'botulinum-toxin-underarm-sweating'},
  summary:
    'Tiny shots into the skin of the armpits, given for heavy sweating when roll-ons are not enough. What to know about the medicine, the risks and the visit.',
  category: 'injectables',
  products: references('product-botox'),
  sections: [
    {
      _type: 'prose',
      _key: 'opening',
      body: markdown(`
        Sweat cools the body. Some people make far more of it than cooling needs, often under the arms. Doctors call this hyperhidrosis.
        [Botulinum toxin, injected just under the skin of the armpit, can lessen the sweat made there.](claim:claim-sweat-less-in-area)
        We use Botox® (onabotulinumtoxinA).
        [The FDA has approved Botox for severe underarm sweating in adults when creams and roll-ons do not do enough.](claim:claim-botox-approved-sweating)
        [At Larkmere Clinic, every injector is a doctor or a nurse practitioner.](claim:claim-team-licensed-injectors)
        Would a strong roll-on do? For many people that is the right first step, so start with how sweating works.
      `),
    },
    {
      _type: 'keyFacts',
      _key: 'at-a-glance',
      heading: 'At a glance',
      facts: [
        {_key: 'visit', label: 'The visit', value: markdown('About 30 to 45 minutes for both sides')},
        {
          _key: 'lasts',
          label: 'How long it lasts',
          value: markdown(
            '[A review puts the effect of one session at three to nine months.](claim:claim-sweat-duration-range)',
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
          value: markdown(
            'Pain and bruising in the armpit, more sweat elsewhere; rarely, spread of the effect',
          ),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'how-sweating-works',
      heading: 'How sweating works',
      body: markdown(`
        The skin is full of tiny sweat glands. Nerves tell them when to work: in heat, in effort, in fear.
        The nerve lets out a drop of a messenger, and the gland answers with sweat.

        In people who sweat too much, the glands themselves are healthy. The signals are too strong, or come at the wrong time.
        It often runs in families and starts early in life. A shirt can be soaked on a cool day.
        Some wear only dark colors, or keep their arms down. Does that sound like you?

        Heavy sweating can also be a sign of something else.
        Sweat at night, sweat all over, or sweat that began all at once can come from an infection, the thyroid, diabetes, menopause or a medicine.
        So we look for a cause before we treat. If we find none, there are several ways to go.
        [Strong roll-ons, some tablets and botulinum toxin have all been shown to help.](claim:claim-sweat-options)
      `),
    },
    {
      _type: 'prose',
      _key: 'what-the-medicine-does',
      heading: 'What the medicine does',
      body: markdown(`
        [The medicine blocks the nerve signal that turns on the sweat glands.](claim:claim-sweat-signal)
        [The treated skin may then stay drier.](claim:claim-sweat-less-in-area)
        The rest of the body still sweats.

        How much drier?
        [In a trial of 322 people, three in four of those treated went down two steps on a four-step sweat scale.](claim:claim-sweat-scale)
        [With a dummy shot it was one in four.](claim:claim-sweat-scale-dummy)
        [Sweating also held the treated group back less in daily life at four weeks.](claim:claim-sweat-daily-life)

        How soon, and for how long?
        [In a small study, sweat had dropped by week two.](claim:claim-sweat-onset)
        [In the trial of 322 people, the effect lasted about 200 days or more in half of those treated.](claim:claim-sweat-median-duration)
        [With a dummy shot the middle value was 96 days.](claim:claim-sweat-median-duration-dummy)
        This is not a cure. The sweat comes back bit by bit.
        [You can have another treatment when the sweating returns.](claim:claim-toxin-repeat)
      `),
    },
    {
      _type: 'typicalResults',
      _key: 'results',
      heading: 'What a trial measured',
      introduction: markdown(
        'The upper bar is the share of people treated; the lower one, that of people given a dummy shot.',
      ),
      figures: [
        {
          _key: 'week-4',
          name: 'Sweat down by half or more, at week 4',
          text: markdown(`
            [In a trial of 320 people, sweat fell by half or more in 94% of those treated, four weeks on.](claim:claim-sweat-trial-four-weeks)
            [The same was true of 36% of people given a dummy shot.](claim:claim-sweat-trial-four-weeks-dummy)
          `),
        },
        {
          _key: 'week-16',
          name: 'The same, at week 16',
          text: markdown('[At week 16 the figures were 82% and 21%.](claim:claim-sweat-trial-week-16)'),
        },
      ],
    },
    {
      _type: 'prose',
      _key: 'what-to-think-about',
      heading: 'What to think about first',
      body: markdown(`
        Some people ask if it is wise to stop sweat at all. The armpits are a small part of the skin, and the rest of it goes on cooling you.
        A few people notice more sweat in other places.
        [The medicine may suit adults whose sweating stays hard to live with after strong roll-ons.](claim:claim-sweat-candidacy)

        Two things are planned for each person:

        - **Where it goes:** The patch that sweats is not the same in everyone. We may paint the skin with iodine and dust it with starch. The mix turns dark where you sweat, and the shots go there. [The treatment does not affect your sense of touch.](claim:claim-toxin-keeps-feeling)
        - **How much:** Each armpit gets 10 to 15 tiny shots. The dose is counted in units that belong to one brand alone, so a dose of one brand says nothing about another.
      `),
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
            - Pain, bleeding, redness or a bruise at the needle marks
            - A sore armpit
          `),
        },
        {
          _key: 'less-common',
          frequency: 'Less common',
          effects: plainMarkdown(`
            - More sweat in other places
            - Headache, or feeling as if you have the flu
            - Itching
            - A brown or purple stain from the iodine test, which washes off in a few days
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
        {_key: 'visit', item: 'First visit, 30 minutes', price: '$90'},
        {_key: 'both', item: 'Both armpits', price: '$950', includes: 'The check after four weeks.'},
      ],
      conditions: plainMarkdown(`
        Some plans pay a part. Ask your plan before the visit. We can send it a letter.
        The prices are invented, like the clinic.
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
          answer: markdown('Each shot stings. We can numb or cool the skin first.'),
        },
        {
          _key: 'before',
          question: 'How do I get ready?',
          answer: markdown(`
            Shave your armpits a day or more before the visit, and use no deodorant for 24 hours.
            Wear a dark, loose top. Bring a list of your allergies, illnesses and medicines.
            Tell us if you are allergic to iodine.
          `),
        },
        {
          _key: 'after',
          question: 'What should I do afterwards?',
          answer: markdown(`
            Do not rub the armpits, and keep away from saunas and hard exercise until the next day.
            Use no deodorant for two days. We see you again after four weeks.
          `),
        },
        {
          _key: 'other-places',
          question: 'Can you treat my hands, feet or face?',
          answer: markdown(`
            Botox is not approved for those places, and weak hand muscles or a drooping lid can follow.
            We will talk with you about other ways.
          `),
        },
      ],
    },
    {
      _type: 'callToAction',
      _key: 'next-step',
      heading: 'Talk it over first',
      text: markdown(
        'A first visit is for questions and for finding a cause. You can go home and think about it. Trying a stronger roll-on first is fine too.',
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
    title: 'Botulinum toxin for underarm sweating: the medicine, the visit, the risks',
    description:
      'What the medicine is, who should not have it, what studies say, side effects from common to serious, and when to get help.',
  },
}
