import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const limitMs = 240_000

// In a process of its own, for nothing else ends a loop: in proportion to the length of the texts it takes seconds.
test(
  'splitter, detector, rules, packs and comparisons come to an end with hostile texts',
  () => {
    const {status, stderr} = spawnSync(process.execPath, [join(__dirname, 'hostile.ts')], {
      timeout: limitMs,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  },
  limitMs + 5_000,
)
