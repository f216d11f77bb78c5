import {defineSection} from '../define.ts'
import {fixtures} from './fixtures.ts'
import {fields} from './model.ts'
import {passages} from './passages.ts'
import {studio} from './studio.ts'
import {styles} from './styles.ts'
import {View} from './View.tsx'

export const comparison = defineSection({
  type: 'comparison',
  fields,
  studio,
  View,
  passages,
  pictures: () => [],
  styles,
  fixtures,
})
