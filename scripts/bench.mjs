// npm run bench -- NAME: runs a measurement of a workspace.
import {spawnSync} from 'node:child_process'

const workspaces = {
  claims: '@caveat/content',
  lake: '@caveat/content-lake',
  site: '@caveat/web',
}

const [name = '', ...rest] = process.argv.slice(2)
const workspace = Object.hasOwn(workspaces, name) ? workspaces[name] : undefined
if (workspace === undefined) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(workspaces).join(' | ')}`)
  process.exit(2)
}
const {status} = spawnSync('npm', ['run', '--silent', 'bench', '-w', workspace, '--', ...rest], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
