import {eyelidClaims} from './eyelids.ts'
import {faceLineClaims} from './face-lines.ts'
import {fillerClaims} from './fillers.ts'
import {laserClaims} from './laser.ts'
import {peelClaims} from './peel.ts'
import {sweatingClaims} from './sweating.ts'
import {teamClaims} from './team.ts'
import {toxinClaims} from './toxin.ts'

export const claims = [
  ...teamClaims,
  ...toxinClaims,
  ...faceLineClaims,
  ...sweatingClaims,
  ...fillerClaims,
  ...laserClaims,
  ...peelClaims,
  ...eyelidClaims,
]
