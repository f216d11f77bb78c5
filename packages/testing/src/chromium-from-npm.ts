import {execFile} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {mkdtemp, rename, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')

/** Another for each version: packages differ in their size. */
const name = () => `caveat-chromium-${statSync(join(entry, '..', '..', 'bin', 'chromium.br')).size}`

/**
 * Unpacks the Chromium of the npm package for Linux x64, once for this machine.
 *
 * The package unpacks into the temporary folder itself and takes a half-written file of another process
 * for a finished one. So it unpacks into a folder of its own, which gets its name when it is whole.
 *
 * @param temporary where folders can be made that nobody misses
 * @returns the folder that holds `chromium` and `fonts`
 */
export async function chromiumFromNpm(temporary = tmpdir()): Promise<string> {
  const folder = join(temporary, name())
  if (existsSync(folder)) return folder
  const own = await mkdtemp(`${folder}-`)
  const unpack = `await (await import(${JSON.stringify(pathToFileURL(entry).href)})).default.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: {...process.env, TMPDIR: own, TEMP: own, TMP: own},
  })
  try {
    await rename(own, folder)
  } catch (error) {
    await rm(own, {recursive: true})
    if (!existsSync(folder)) throw error
  }
  return folder
}
