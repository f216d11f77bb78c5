import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(__dirname, '..', '..', '..')
const folders = ['packages/claims/src', 'packages/content/src', 'apps/web/src']

/** Names that a file imports. */
const importedIn = (code: string): ReadonlySet<string> =>
  new Set(
    Array.from(code.matchAll(/^import (?:type )?\{([^}]*)\}/gm)).flatMap(([, names = '']) =>
      names.split(',').flatMap((name) => /(\w+)\s*$/.exec(name.trim())?.[1] ?? []),
    ),
  )

/** The last parts of the heads of `for` loops. */
const updatesIn = (code: string): readonly string[] =>
  Array.from(code.matchAll(/\bfor \([^;\n]*;[^;\n]*;([^\n]*?)\)(?= |$)/gm), ([, update = '']) => update)

// Turbopack of Next 16.4.5 gives an imported name another one, and forgets the last part of the head of a loop: the site
// then fails with “… is not defined”, and no other test, which runs the code as it is written, sees it.
it('no loop that the site runs goes on by something imported', () => {
  const found = folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, {cwd: root}))
    .flatMap((file) => {
      const code = readFileSync(join(root, file), 'utf8')
      const imported = importedIn(code)
      return updatesIn(code)
        .filter((update) => (update.match(/\b[a-z]\w*/gi) ?? []).some((name) => imported.has(name)))
        .map((update) => `${file}: ${update}`)
    })
  expect(found).toEqual([])
})
