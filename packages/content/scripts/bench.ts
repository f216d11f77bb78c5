// How fast the claims engine is on the content of the sample: npm run bench -- claims [typing|site|marks|detector]
import {measureDetector} from './bench/detector.ts'
import {measureMarks} from './bench/marks.ts'
import {measureSite} from './bench/site.ts'
import {measureTyping} from './bench/typing.ts'

/** The site comes first, so that its memory is its own. */
const measures: Readonly<Record<string, () => void | Promise<void>>> = {
  site: measureSite,
  typing: measureTyping,
  marks: measureMarks,
  detector: measureDetector,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`)
  process.exit(2)
}
for (const [name, measure] of Object.entries(measures))
  if (asked.length === 0 || asked.includes(name)) await measure()
