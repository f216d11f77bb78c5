type Source = {
  readonly kind: 'review' | 'trial' | 'label' | 'guidance' | 'record'
  readonly citation: string
  readonly locator?: string
  readonly doi?: string
  readonly url?: string
  readonly year?: number
}

/**
 * What the sample content cites. Every entry was opened and read, apart from the last ones: those are
 * labelled as examples, in the words that visitors and editors see.
 */
export const sources = {
  // Botulinum toxin
  smallReview: {
    kind: 'review',
    citation: 'Small R. Botulinum toxin injection for facial wrinkles. Am Fam Physician. 2014;90(3):168-175.',
    url: 'https://www.aafp.org/afp/2014/0801/p168.html',
    year: 2014,
  },
  aadToxinQuestions: {
    kind: 'guidance',
    citation: 'American Academy of Dermatology. Botulinum toxin therapy: FAQs.',
    url: 'https://www.aad.org/public/cosmetic/wrinkles/botulinum-toxin-faqs',
  },
  aadToxinOverview: {
    kind: 'guidance',
    citation: 'American Academy of Dermatology. Botulinum toxin therapy: Overview.',
    url: 'https://www.aad.org/public/cosmetic/wrinkles/botulinum-toxin-overview',
  },
  nhsToxin: {
    kind: 'guidance',
    citation: 'NHS. Botox injections.',
    url: 'https://www.nhs.uk/conditions/cosmetic-procedures/botox-injections/',
  },
  botoxCosmeticApproval: {
    kind: 'label',
    citation:
      'FDA approves Botox Cosmetic for lines, wrinkles. Summary of a news release of October 3, 2017. MDedge Clinical Edge.',
    url: 'https://www.mdedge.com/dermatology/clinical-edge/summary/aesthetic-dermatology/fda-approves-botox-cosmetic-lines-wrinkles',
    year: 2017,
  },
  botoxCosmeticPharmacology: {
    kind: 'label',
    citation: 'Botox Cosmetic (onabotulinumtoxinA), clinical pharmacology, as published by RxList.',
    url: 'http://www.rxlist.com/botox-drug/clinical-pharmacology.htm',
  },
  frownLineTrial: {
    kind: 'trial',
    citation:
      'A multicenter, double-blind, randomized, placebo-controlled study of the efficacy and safety of botulinum toxin type A in the treatment of glabellar lines. J Am Acad Dermatol. 2002;46(6):840-9.',
    locator: 'Abstract',
    doi: '10.1067/mjd.2002.121356',
    url: 'https://pubmed.gov/12063480',
    year: 2002,
  },
  crowsFeetTrial: {
    kind: 'trial',
    citation:
      'Efficacy and safety of onabotulinumtoxinA for the treatment of crow’s feet lines: a multicenter, randomized, controlled trial. Dermatol Surg. 2014;40(11):1181-90.',
    locator: 'Abstract',
    doi: '10.1097/DSS.0000000000000128',
    url: 'https://researchportal.vub.be/en/publications/efficacy-and-safety-of-onabotulinumtoxina-for-the-treatment-of-cr',
    year: 2014,
  },
  foreheadTrial: {
    kind: 'trial',
    citation:
      'Forehead line treatment with onabotulinumtoxinA in subjects with forehead and glabellar facial rhytids: a phase 3 study. Dermatol Surg. 2017.',
    locator: 'Abstract',
    url: 'https://insights.ovid.com/dersu/201712003/00042728-201712003-00005',
    year: 2017,
  },
  foreheadTrials: {
    kind: 'label',
    citation:
      'Botox Cosmetic, clinical results for forehead lines (manufacturer’s summary of two pivotal trials).',
    url: 'http://hcp.botoxcosmetic.com/home/clinical-results',
  },
  repeatedTreatmentStudy: {
    kind: 'trial',
    citation:
      'Repeated onabotulinumtoxinA treatment of glabellar lines at rest over three treatment cycles. Dermatol Surg. 2016;42(9):1094-101.',
    locator: 'Abstract',
    doi: '10.1097/DSS.0000000000000704',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/27427996',
    year: 2016,
  },
  toxinWithFillerTrial: {
    kind: 'trial',
    citation:
      'Treatment of forehead/glabellar rhytide complex with combination botulinum toxin A and hyaluronic acid versus botulinum toxin A injection alone: a split-face, rater-blinded, randomized control trial. J Cosmet Dermatol. 2013;12(4):261-266.',
    locator: 'Abstract',
    doi: '10.1111/jocd.12059',
    url: 'https://www.scholars.northwestern.edu/en/publications/treatment-of-foreheadglabellar-rhytide-complex-with-combination-b',
    year: 2013,
  },

  // Underarm sweating
  sweatingTrial320: {
    kind: 'trial',
    citation:
      'Naumann M, Lowe NJ. Botulinum toxin type A in treatment of bilateral primary axillary hyperhidrosis: randomised, parallel group, double blind, placebo controlled trial. BMJ. 2001;323:596.',
    locator: 'Abstract',
    doi: '10.1136/bmj.323.7313.596',
    url: 'https://www.bmj.com/content/323/7313/596.abstract',
    year: 2001,
  },
  sweatingTrial322: {
    kind: 'trial',
    citation:
      'Botulinum toxin type A in the treatment of primary axillary hyperhidrosis: a 52-week multicenter double-blind, randomized, placebo-controlled study of efficacy and safety. J Am Acad Dermatol. 2007;56(4):604-11.',
    locator: 'Abstract',
    doi: '10.1016/j.jaad.2007.01.009',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/17306417',
    year: 2007,
  },
  sweatingSmallStudy: {
    kind: 'trial',
    citation:
      'Odderson IR. Double-blind, placebo-controlled study of botulinum toxin type A for axillary hyperhidrosis in 18 patients. Dermatol Surg. 2002;28(6):480-3.',
    locator: 'Abstract',
    doi: '10.1046/j.1524-4725.2002.01252.x',
    year: 2002,
  },
  sweatingToxinReview: {
    kind: 'review',
    citation:
      'Lakraj AD, Moghimi N, Jabbari B. Hyperhidrosis: anatomy, pathophysiology and treatment with emphasis on the role of botulinum toxins. Toxins. 2013;5:821-840.',
    locator: 'Abstract',
    doi: '10.3390/toxins5040821',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3705293',
    year: 2013,
  },
  sweatingTherapiesReview: {
    kind: 'review',
    citation:
      'Grabell DA, Hebert AA. Current and emerging medical therapies for primary hyperhidrosis. Dermatol Ther. 2016;7(1):25-36.',
    locator: 'Abstract',
    doi: '10.1007/s13555-016-0148-z',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5336423',
    year: 2016,
  },
  botoxSweatingIndication: {
    kind: 'label',
    citation:
      'Botox, primary axillary hyperhidrosis: indication and limitations of use (manufacturer’s page).',
    url: 'https://www.botoxone.com/hyperhidrosis',
  },
  sweatingNerves: {
    kind: 'review',
    citation:
      'Halford J, Hepburn N. Hyperhidrosis: how to help our patients. Dermatology in Practice. 2013;19(2):4-9.',
    url: 'http://dermatologyinpractice.co.uk/hyperhidrosis-how-to-help-our-patients',
    year: 2013,
  },
  botoxSweatingMechanism: {
    kind: 'guidance',
    citation: 'Botox Facts (Canada). Excessive sweating.',
    url: 'http://www.botoxfacts.ca/sweating.html',
  },

  // Fillers
  fdaFillers: {
    kind: 'guidance',
    citation: 'US Food and Drug Administration. Dermal fillers (soft tissue fillers).',
    url: 'https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers',
  },
  fdaFillerDos: {
    kind: 'guidance',
    citation: 'US Food and Drug Administration. Dermal filler do’s and don’ts for wrinkles, lips and more.',
    url: 'https://fda.gov/consumers/consumer-updates/dermal-filler-dos-and-donts-wrinkles-lips-and-more',
  },
  fdaFillerMaterials: {
    kind: 'guidance',
    citation:
      'US Food and Drug Administration. Soft tissue fillers (dermal fillers), materials (earlier version of the page).',
    url: 'http://www.fda.gov/MedicalDevices/ProductsandMedicalProcedures/CosmeticDevices/WrinkleFillers/UCM2007470.htm',
  },
  nhsFillers: {
    kind: 'guidance',
    citation: 'NHS. Face and lip fillers (dermal fillers).',
    url: 'https://www.nhs.uk/conditions/cosmetic-procedures/non-surgical-cosmetic-procedures/dermal-fillers/',
  },
  fillerFirstResults: {
    kind: 'guidance',
    citation: 'AgingSkinNet. Cosmetic procedures: fillers.',
    url: 'http://www.skincarephysicians.com/agingskinnet/fillers.html',
  },
  fillerMetaAnalysis: {
    kind: 'review',
    citation:
      'Stefura T, Kacprzyk A, Droś J, et al. Tissue fillers for the nasolabial fold area: a systematic review and meta-analysis of randomized clinical trials. Aesthetic Plast Surg. 2021;(5).',
    locator: 'Abstract',
    doi: '10.1007/s00266-021-02439-5',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8481177',
    year: 2021,
  },
  fillerComparison: {
    kind: 'trial',
    citation:
      'A prospective, split-face, randomized, comparative study of safety and 12-month longevity of three formulations of hyaluronic acid dermal filler for treatment of nasolabial folds. Dermatol Surg. 2012;38(7 Pt 2):1143-50.',
    locator: 'Abstract',
    doi: '10.1111/j.1524-4725.2012.02468.x',
    url: 'http://www.ncbi.nlm.nih.gov/pubmed/22759250',
    year: 2012,
  },
  hyaluronidaseReview: {
    kind: 'review',
    citation:
      'Kroumpouzos G, Treacy P. Hyaluronidase for dermal filler complications: review of applications and dosage recommendations. JMIR Dermatol. 2024;7:e50403.',
    locator: 'Abstract',
    doi: '10.2196/50403',
    url: 'https://derma.jmir.org/2024/1/e50403',
    year: 2024,
  },

  // Laser
  laserCochrane: {
    kind: 'review',
    citation:
      'Haedersdal M, Gøtzsche PC. Laser and photoepilation for unwanted hair growth. Cochrane Database Syst Rev. 2006;(4):CD004684.',
    locator: 'Abstract',
    doi: '10.1002/14651858.CD004684.pub2',
    year: 2006,
  },
  laserEvidenceReview: {
    kind: 'review',
    citation:
      'Haedersdal M, Wulf HC. Evidence-based review of hair removal using lasers and light sources. J Eur Acad Dermatol Venereol. 2006;20(1):9-20.',
    locator: 'Abstract',
    doi: '10.1111/j.1468-3083.2005.01327.x',
    year: 2006,
  },
  nhsLaser: {
    kind: 'guidance',
    citation: 'NHS. Laser hair removal.',
    url: 'https://www.nhs.uk/conditions/cosmetic-procedures/laser-hair-removal/',
  },
  fdaHairReduction: {
    kind: 'guidance',
    citation:
      'US Food and Drug Administration, definition of permanent hair reduction, as quoted by Quackwatch.',
    url: 'https://quackwatch.org/authors/andrea-james/',
  },
  laserWhoItSuits: {
    kind: 'guidance',
    citation: 'Riverside Online. Laser hair removal: overview.',
    url: 'http://www.riversideonline.com/health_reference/Articles/HQ00981.cfm',
  },

  // Chemical peel
  nhsPeels: {
    kind: 'guidance',
    citation: 'NHS. Chemical peels.',
    url: 'https://www.nhs.uk/conditions/cosmetic-procedures/non-surgical-cosmetic-procedures/chemical-peels/',
  },
  aadPeels: {
    kind: 'guidance',
    citation: 'American Academy of Dermatology. Chemical peels: FAQs.',
    url: 'https://www.aad.org/public/cosmetic/younger-looking/chemical-peels-faqs',
  },
  glycolicAcidTrial: {
    kind: 'trial',
    citation:
      'Clinical improvement of photoaged skin with 50% glycolic acid. A double-blind vehicle-controlled study. Dermatol Surg. 1996;22(5):455-60.',
    locator: 'Abstract',
    doi: '10.1111/j.1524-4725.1996.tb00347.x',
    url: 'https://pubmed.ncbi.nlm.nih.gov/8634809/',
    year: 1996,
  },
  peelAcneReview: {
    kind: 'review',
    citation:
      'Chen X, Wang S, Yang M, Li L. Chemical peels for acne vulgaris: a systematic review of randomised controlled trials. BMJ Open. 2018;8:e019607.',
    locator: 'Abstract',
    doi: '10.1136/bmjopen-2017-019607',
    year: 2018,
  },

  // Eyelid surgery
  eyelidVisionReview: {
    kind: 'review',
    citation:
      'Cahill KV, Bradley EA, Meyer DR, et al. Functional indications for upper eyelid ptosis and blepharoplasty surgery: a report by the American Academy of Ophthalmology. Ophthalmology. 2011;118(12):2510-2517.',
    locator: 'Abstract',
    url: 'https://profiles.wustl.edu/en/publications/functional-indications-for-upper-eyelid-ptosis-and-blepharoplasty',
    year: 2011,
  },
  eyelidSatisfactionStudy: {
    kind: 'trial',
    citation:
      'Domela Nieuwenhuis I, Luong KP, Vissers LCM, et al. Assessment of patient satisfaction with appearance, psychological well-being, and aging appraisal after upper blepharoplasty: a multicenter prospective cohort study. Aesthet Surg J. 2021;(4):340-348.',
    locator: 'Abstract',
    doi: '10.1093/asj/sjab389',
    year: 2021,
  },
  eyelidResults: {
    kind: 'guidance',
    citation: 'Mayo Clinic. Blepharoplasty: results. November 30, 2016.',
    url: 'http://www.mayoclinic.org/tests-procedures/blepharoplasty/basics/results/prc-20020042',
    year: 2016,
  },
  eyelidGuideline: {
    kind: 'guidance',
    citation:
      'Eyelid surgery for upper visual field improvement. Guideline summary, Guideline Central, August 2022.',
    url: 'https://www.guidelinecentral.com/guideline/1986141/',
    year: 2022,
  },
  eyelidComplicationsReview: {
    kind: 'review',
    citation:
      'Oestreicher J, Mehta S. Complications of blepharoplasty: prevention and management. Plast Surg Int. 2012;2012:252368.',
    locator: 'Abstract',
    doi: '10.1155/2012/252368',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3357590',
    year: 2012,
  },
  eyelidRecovery: {
    kind: 'guidance',
    citation: 'Universkin. Blepharoplasty.',
    url: 'https://www.universkin.com/blepharoplasty',
  },

  // The clinic is invented, and so are its records.
  staffRecords: {
    kind: 'record',
    citation: 'Example of an invented clinic, not a real source: staff records of Larkmere Clinic.',
  },
  surgeonRecords: {
    kind: 'record',
    citation:
      'Example of an invented clinic, not a real source: training file of a surgeon of Larkmere Clinic.',
  },
} as const satisfies Record<string, Source>

export type SourceName = keyof typeof sources
