import {withSlips} from './slips.ts'

/**
 * Names of botulinum toxins: brands, proper names and abbreviations. Which products are on sale differs by
 * country; all of them are prescription medicines wherever they are. “Beautox” and “brotox” are no brands: they are
 * what clinics say in place of one.
 */
export const botulinumToxins = [
  'botulin* [toxin*]',
  'onabotulin*',
  'abobotulin*',
  'incobotulin*',
  'prabotulin*',
  'daxibotulin*',
  'letibotulin*',
  'rimabotulin*',
  'relabotulin*',
  'botox*',
  'dysport*',
  'vistabel*',
  'azzalure*',
  'bocouture*',
  'xeomin*',
  'alluzience*',
  'letybo*',
  'nuceiva*',
  'relfydess*',
  'jeuveau*',
  'daxxify*',
  'myobloc*',
  'neurobloc*',
  'nabota*',
  'evosyal*',
  'botulax*',
  'neuronox*',
  'innotox*',
  'coretox*',
  'meditoxin*',
  'hutox*',
  'liztox*',
  'rentox',
  'wondertox*',
  'lantox',
  'prosigne*',
  'botoks*',
  'b~tox',
  'beautox*',
  'brotox*',
  'botax',
  'bowtox',
  'bont a',
  'btx',
  'btx a',
  'botx|bottox|botoxx|botux|botix|botxo|btoox|boytox',
  ...withSlips(['dysport', 'vistabel', 'azzalure', 'bocouture', 'xeomin', 'alluzience']),
] as const

/** What botulinum toxins are called as a kind, and their injections as one word, as in hashtags. */
export const kindsOfToxin = [
  'neuromodulator*',
  'neurotoxin*',
  'antiwrinkleinjection*',
  'antiwrinklejab*',
  'wrinkleinjection*',
  'wrinklejab*',
  'wrinklerelaxer*',
  'wrinklerelaxing*',
  'frownlineinjection*',
  'toxininjection*',
  'toxintreatment*',
  'lipflip*',
] as const

const shots = 'injection|injectable|jab|shot|inj'
/** Lines of the face that move. */
const lines = 'crow|bunny|gummy|elevens|worry|glabellar feet|line|lines|smile'

/** Words that mean an injection of a botulinum toxin, and do not say so. */
export const meaningToxin = [
  `anti~wrinkle ${shots}`,
  `anti~ageing|anti~aging ${shots}`,
  `wrinkle [treatment] ${shots}`,
  'wrinkle relaxing|relaxer|relaxers [injection|treatment]',
  `wrinkle reducing|smoothing|softening ${shots}`,
  'line relaxing|relaxer|relaxers [injection|treatment]',
  `line reducing|smoothing|softening ${shots}`,
  `${shots} to smooth|soften|reduce|relax|treat [fine|frown|forehead|expression] wrinkle|line`,
  'cosmetic toxin',
  'muscle relaxing|relaxant|relaxer injection|treatment|jab',
  'frown|forehead injection|jab',
  'frown|forehead line injection|jab',
  `${shots} for|against [the] [treatment] [of] [fine|frown|forehead|expression] wrinkle|line`,
  'toxin injection|treatment|therapy|jab|shot|party',
  'tox injection|treatment|jab|shot|party|bar|day',
  `${shots} for|against [the] [treatment] [of] [your] ${lines}`,
  `${shots} to smooth|soften|reduce|relax|treat [your] ${lines}`,
  `${lines} ${shots}`,
  'wrinkle|frown|forehead treatment|reduction|smoothing|relaxation|softening by|with|via|through|using injection|injectable|jab|inj',
  'crow feet|line treatment|reduction|smoothing|relaxation|softening by|with|via|through|using injection|injectable|jab|inj',
  'beauty|youth|ageless|freeze jab',
  'lip~flip',
  '^tox',
] as const

/** What dissolves fillers, and fat. */
export const fillerDissolvers = ['hyaluronidas*', 'hyalase*'] as const
export const fatDissolvers = ['kybella*', 'belkyra*', 'deoxycholic acid'] as const

/** Medicines for weight loss, by brand and substance. Some are for diabetes and given for weight loss as well. */
export const weightLossMedicines = [
  'ozempic*',
  'wegovy*',
  'rybelsus*',
  'mounjaro*',
  'zepbound*',
  'saxenda*',
  'victoza*',
  'trulicity*',
  'semaglutid*',
  'tirzepatid*',
  'liraglutid*',
  'dulaglutid*',
  'retatrutid*',
  ...withSlips(['ozempic', 'wegovy', 'mounjaro', 'saxenda']),
] as const

/** Other prescription medicines that clinics use or sell: for skin, hair and lashes. */
export const otherMedicines = [
  'tretinoin*',
  'isotretinoin*',
  'accutane*',
  'roaccutane*',
  'kenalog*',
  'triamcinolon*',
  'finasterid*',
  'propecia*',
  'bimatoprost*',
  'latisse*',
] as const

/** What injections for weight loss are called, and their kind. */
export const weightLossInjections = [
  'weight~loss|slimming|skinny|fat~loss|appetite|obesity|flab injection|injectable|jab|pen|shot|inj',
  'obesity|weight~loss treatment injection|jab|pen',
  'glp~1 [weight~loss] injection|injectable|jab|pen|shot|treatment|medicine|programme|program',
] as const

/** What such medicines are called where no kind of injection is named. */
export const weightLossMedication = [
  'weight~loss|slimming medication|medicine|drug|prescription',
  'medication|medicine|drug for weight~loss',
] as const

/** Their class, and the hormone of the body that it is named after. */
export const weightLossClass = ['glp~1'] as const
export const hormoneOfThatName = ['glp~1 is|are a|made|released [gut] hormone', 'hormone glp~1'] as const

/** Patients who are asked for theirs. */
export const ownMedication = [
  'take|taking|takes|took|use|using|on|about|with|stop|stopped|had .. weight~loss|slimming medication|medicine|drug',
  'take|taking|takes|took|use|using|on|about|with|stop|stopped|had [a] weight~loss|slimming medication|medicine|drug',
  'take|taking|on|about|stop [a] medication|medicine|drug for weight~loss',
] as const

/** Injected fillers, by what they are and where they go. */
export const fillers = [
  'filler',
  'injectables',
  'cosmetic|aesthetic|dermal injection|injectable',
  'lip|cheek|jaw|jawline|chin|tear~trough|under~eye|face|facial|nose|temple filler|injection|injectable|augmentation',
] as const

/** Other things of that name. */
export const otherFillers = [
  'filler word|text|sentence|phrase|wire|cap|content',
  'bone|dental|tooth|gap|wood filler',
  'fat injection',
  'lip|cheek|chin|jaw|face|facial|nose implant|surgery augmentation',
] as const

/** What of these names the toxin outright, which is for the rule on names, or means getting rid of poisons. */
export const otherToxins = [
  'botulin* [neuro] toxin injection|treatment|therapy|jab|shot|party',
  'de~tox [injection|treatment|jab|shot|party|bar|day]',
  'tox screen|screening|report',
] as const

/** What of these means creams and fillers, which are no medicines in some markets. */
export const creamsAndFillers = [
  'anti~wrinkle treatment cream|serum|lotion',
  'filler|gel|acid|collagen injection|injectable to smooth|soften|reduce|relax|treat [fine|frown|forehead|expression] wrinkle|line',
  'filler|gel|acid|collagen injection|injectable for|against [the] [treatment] [of] [fine|frown|forehead|expression] wrinkle|line',
  `filler|gel|acid|collagen injection|injectable for|against [the] [treatment] [of] [your] ${lines}`,
  `filler|gel|acid|collagen injection|injectable to smooth|soften|reduce|relax|treat [your] ${lines}`,
] as const

/** What the Australian regulator lists beside botulinum toxins as goods that may not be named (1 May 2013, 16 May 2017). */
export const australianInjectables = [
  'restylane*',
  'perlane*',
  'dermalive*',
  'juvederm*',
  'hylaform*',
  'emervel*',
  'belotero*',
  'hyaluronic acid',
  'hyaluronan*',
  'sodium hyaluronate',
  'sculptra*',
  'new~fill',
  'polylactic acid',
  'poly l lactic acid',
  'radiesse*',
  'ellanse*',
  'aquamid*',
  'polyacrylamide',
  'belkyra*',
  'kybella*',
  'deoxycholic acid',
] as const
