const ages = '12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'

/** People below 18, by what they are called … */
const young =
  'teens|teenagers|tweens|minors|children|kids|pupils|schoolgirls|schoolchildren|school~leavers|under~18s|under~17s|under~16s|adolescents'

/** … and by their age. */
const ofAge = `${ages} year olds|old`

const treatments =
  'lip|filler|injection|injectable|enhancement|augmentation|surgery|rhinoplasty|job|jab|peel|laser|facial|makeover|treatment|package|offer|discount|deal|special|gift|present'
const suits = 'ideal|perfect|great|suitable|safe|fun|lovely|popular|designed|made|right|available'
const toHave = `${treatments}|${suits}`
const medical =
  'acne|spots|eczema|psoriasis|scars|scarring|birthmark|sweating|cleft|burns|injury|injuries|warts|rosacea'

/** Words that address people below 18, or those who would pay for them. */
export const aimedAtMinors = [
  `${toHave} for [your|our|all|a] ${young}`,
  `${toHave} for [your|our|all|a] ${ofAge}`,
  `bring|treat|treating|surprise|reward|spoil your ${young}|teen|teenager`,
  `treat|treating|surprise|reward|spoil your ${ofAge}`,
  `${ofAge} welcome|accepted`,
  'teen|teenage|tween [lip] package|offer|treatment|facial|deal|special|filler|lip|discount|makeover|glow|enhancement|price|rate|peel|injection|jab|nose',
  'under~18s|under~17s|under~16s|teens|teenagers|minors [are] welcome|accepted',
  '[school] prom ready|offer|package|night|season|glow|lip|special|deal',
  'sweet sixteen|16',
  `suitable|available|open|offered|allowed|welcome|treat|treatments|bookable ... from [the] age [of] ${ages}`,
  `suitable|available|open|offered|allowed|welcome from [the] [age] [of] ${ages} years`,
  `suitable|available|open|offered|allowed|welcome for|to [people|anyone|clients|patients|girls|everyone] aged|over ${ages}`,
  'over~16s|over~15s|over~14s welcome|accepted',
  `from age ${ages}`,
  'back to school [lip] offer|glow|treatment|deal|special|lip|filler|package|discount|facial|peel|makeover|look',
] as const

/** What of these says no, or speaks of a disease. */
export const notAimedAtMinors = [
  `${medical} ... for ${young}`,
  `${toHave} for [your|our|all|a] ${young} with|who|whose|suffering ... ${medical}`,
  `${toHave} for [your|our|all|a] ${ofAge} with|who|whose|suffering ... ${medical}`,
  `unsuitable|unsafe|banned|illegal|unlawful|prohibited ... for ${young}`,
  `unsuitable|unsafe|banned|illegal|unlawful|prohibited for ${young}`,
  `unsuitable|unsafe|banned|illegal|unlawful|prohibited ... for ${ofAge}`,
  `illegal|unlawful|banned|prohibited|offence|crime|against ... for ${young}`,
  `${toHave} for [your|our|all|a] ${young} is|are|remains|remain|has|have [been] illegal|unlawful|banned|prohibited|an|against`,
  `${toHave} for [your|our|all|a] ${ofAge} is|are|remains|remain|has|have [been] illegal|unlawful|banned|prohibited|an|against`,
  `from age ${ages} to 18|eighteen`,
] as const

/** Questions to people below 18 … */
export const askingMinors = [
  'are you|still [only] under|below [the] [age] [of] 18|17|16',
  'under|below [the] [age] [of] 18|17|16',
  `are you ${ages}`,
  `just|recently turned ${ages}`,
  'not yet|quite 18|eighteen',
] as const

/** … which invite them where the passage also says one of these, and none of those further below. */
export const inviting = [
  'ask|call|contact|email|message|text|visit|see us|our|me',
  'we|i can|will|would ... help|treat|advise|love',
  'help you',
  'talk|speak to us|our|me',
  'come|pop in|along|and',
  'book',
  'get in touch',
  'welcome',
  'no problem|worries',
  'enquire|apply|join',
  'you can ... have|get|try|book',
] as const
export const turningAway = [
  'cannot',
  "can't",
  'not treat|offer|see|give|accept|perform|able|allowed|permitted|old',
  "don't|won't|do not|will not",
  'unable',
  'no treatment|cosmetic',
  'must be',
  'have to be',
  'only ... 18|over',
  'wait until|till',
  'once|when|until|after you are|turn',
  'too young',
  'parent|gp|guardian',
  'illegal|unlawful|law|legal',
  'degrees|weeks|months|minutes|percent|bmi|kg|pounds|hours|days',
  'never',
] as const

/** Whom offers to pupils and students address can only a person tell. */
export const aimedAtStudents = [
  'student|students|sixth~form|sixth~former|school|uni|college|freshers|fresher discount|offer|deal|rate|price|special|package|saver|savings|lip',
  'off|discount|offer|deal|rate|price|special|save|savings ... for students|pupils|sixth~formers|freshers',
  'off|discount|offer|deal for students|pupils|sixth~formers|freshers',
  'students save|get|enjoy|receive 0',
] as const
