import type {DocumentInput} from '../src/documents/registry.ts'

/** In the order in which their marks stand after a claim that needs several. */
const disclaimersById = {
  'disclaimer-results-vary': {
    name: 'Results vary',
    text: 'Results differ from person to person and are not guaranteed.',
    covers: ['efficacy', 'mechanism'],
  },
  'disclaimer-times-are-ranges': {
    name: 'Times are typical ranges',
    text: 'Times are typical ranges from published sources. Yours may be shorter or longer.',
    covers: ['onset-duration', 'typicality'],
  },
  'disclaimer-study-face-lines': {
    name: 'Study figures: toxin for face lines',
    text: 'Study groups: frown lines, 264 people, 203 of them treated (2002); crow’s feet, 445 people, 222 treated, rated by the study doctors (2014); forehead lines, the two trials for the US label, 40 to 64 units; repeat visits, 225 people, none given a dummy shot (2016). All had lines to begin with. A group’s figure does not predict your result.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-toxin-with-filler': {
    name: 'Study figures: toxin with filler',
    text: 'One study of 20 people, with one treatment on each side of the face (2013). At 2, 6 and 12 weeks both sides looked about the same. A study this small cannot settle the matter.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-sweating': {
    name: 'Study figures: toxin for underarm sweating',
    text: 'Study groups: 320 people, aged 18 to 75 (2001); 322 people, followed for 52 weeks (2007). All had underarm sweating that got in the way of daily life. Some people improve with a dummy shot too. A group’s figure does not predict your result.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-fillers': {
    name: 'Study figures: fillers',
    text: 'The scores are averages from trials of fillers of several kinds in the folds beside the nose; a lower score is a milder fold (review of 2021). The comparison of brands is one trial in 40 people (2012). Averages do not predict your result.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-laser': {
    name: 'Study figures: laser hair reduction',
    text: 'Half the hair: a review of 11 trials with 444 people (2006). The authors rated none of them as high quality and found no proof of lasting removal. Several sessions: a review of 30 trials, 9 of them randomized (2006). Figures for a group do not predict your result.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-peels': {
    name: 'Study figures: chemical peels',
    text: 'Sun-worn skin: 41 volunteers, four weekly peels or a dummy liquid (1996). Acne: a review of 12 trials with 387 people, rated very low to moderate in quality (2018). Figures for a group do not predict your result.',
    covers: ['quantified', 'comparative'],
  },
  'disclaimer-study-eyelids': {
    name: 'Study figures: eyelid surgery',
    text: 'Sight: a review of 13 studies of lid surgery of several kinds (2011). How people liked their lids: 2,134 patients of 8 clinics, asked before surgery and 6 and 12 months after it (2021). Averages do not predict your result.',
    covers: ['quantified', 'comparative', 'satisfaction'],
  },
  'disclaimer-approval-us': {
    name: 'FDA approval and its limits',
    text: 'Approval and clearance in the United States cover only the uses named on the product’s label. Other uses are called off-label. We tell you if a use is off-label for you.',
    covers: ['approval-status'],
  },
  'disclaimer-safety-balance': {
    name: 'Low risk is not no risk',
    text: 'Low risk is not the same as no risk. Please read the safety information on this page.',
    covers: ['safety'],
  },
  'disclaimer-exam-decides': {
    name: 'An exam decides',
    text: 'Only an exam and a talk about your health can show whether this treatment suits you.',
    covers: ['candidacy'],
  },
  'disclaimer-team-records': {
    name: 'Training of the team',
    text: 'Taken from our own staff records, last checked in September 2026. Training does not promise a result.',
    covers: ['expertise'],
  },
} as const satisfies Record<
  string,
  Omit<DocumentInput<'disclaimer'>, '_id' | '_type' | 'covers'> & {covers: readonly string[]}
>

export type DisclaimerId = keyof typeof disclaimersById

export const disclaimers: readonly DocumentInput<'disclaimer'>[] = Object.entries(disclaimersById).map(
  ([_id, {name, text, covers}]) => ({_id, _type: 'disclaimer', name, text, covers: [...covers]}),
)
