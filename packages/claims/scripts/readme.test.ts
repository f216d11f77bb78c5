import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {findings} from './example-check.ts'

const readme = readFileSync(path.join(__dirname, '../README.md'), 'utf8')
const src = path.join(__dirname, '../src')

describe('the README of the claims engine', () => {
  it('shows the example of a check as it is here', () => {
    const file = readFileSync(path.join(__dirname, 'example-check.ts'), 'utf8')
    expect(readme).toContain(`\`\`\`ts\n${file.replace("'../src/index.ts'", "'@caveat/claims'")}\`\`\`\n`)
  })

  it('says what the example finds', () => {
    expect(findings.map(({rule, path: at}) => `${rule} at ${at}`)).toEqual([
      'wording-without-claim at summary',
    ])
    for (const {message} of findings) expect(readme).toContain(message)
  })

  it('names every folder of the engine', () => {
    const folders = readdirSync(src, {withFileTypes: true}).filter((entry) => entry.isDirectory())
    for (const {name} of folders) expect(readme).toContain(`\`${name}/\``)
  })
})
