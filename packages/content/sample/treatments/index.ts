import {faceLines} from './face-lines.ts'
import {fillers} from './fillers.ts'
import {laserHairReduction} from './laser-hair-reduction.ts'
import {lightChemicalPeel} from './light-chemical-peel.ts'
import {underarmSweating} from './underarm-sweating.ts'
import {upperEyelidSurgery} from './upper-eyelid-surgery.ts'

export const treatments = [
  faceLines,
  underarmSweating,
  fillers,
  laserHairReduction,
  lightChemicalPeel,
  upperEyelidSurgery,
]
