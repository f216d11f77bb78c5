import {plainMarkdown} from '../../src/authoring/markdown.ts'

/** What the label of every botulinum toxin warns of, in patients' words. */
export const toxinBoxedWarning = plainMarkdown(`
  The effect of any botulinum toxin can spread from the place of the shot to other parts of the body.
  This can happen hours to weeks later.
  It can cause weakness all over, double vision, drooping lids, a hoarse voice, slurred speech, loss of bladder control, and trouble swallowing or breathing.

  **Trouble swallowing or breathing can put your life at risk, and people have died.**
  The risk is probably highest in children treated for tight muscles.
  Adults can be affected too, above all those who already have trouble swallowing or breathing.
`)

export const toxinNotFor = plainMarkdown(`
  - You are allergic to any botulinum toxin or to anything in the product. Dysport, one of the brands, holds some cow’s milk protein.
  - You have an infection where the needle would go.
  - You are pregnant or breastfeeding. Too little is known about the effect on a baby.
  - You have a disease of the nerves and muscles, such as myasthenia gravis, Lambert-Eaton syndrome or ALS.
  - You have trouble swallowing or breathing now.
  - You are under 18.

  Tell us about every medicine you take. Some antibiotics, muscle relaxants and blood thinners matter here.
  Tell us too if you had a botulinum toxin before. Doses of one brand cannot be swapped for doses of another.
`)

export const toxinSeriousEffects = plainMarkdown(`
  - Spread of the effect, as in the warning above
  - A severe allergic reaction
  - Double or blurred vision
  - Heart problems have been reported, some of them fatal. Tell us if you have heart disease.
`)

export const toxinGetHelp = plainMarkdown(`
  - **Call 911** if you have trouble breathing, swallowing or speaking, or grow weak all over. This holds for hours to weeks after the visit.
  - **Call 911** if your face or throat swells, you wheeze, or you feel faint.
  - **Call 911** for chest pain or a heartbeat that is not even.
  - **Get medical help the same day, at an emergency room if you do not reach us,** for double or blurred vision, a hoarse voice, or loss of bladder control. They can be signs that the effect is spreading.
  - **Call us the same day** for a drooping lid, or redness and pain that spread.
`)
