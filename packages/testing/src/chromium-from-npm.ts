import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rename, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import manifest from '../package.json' with {type: 'json'}

const unpack = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url))

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
  const folder = join(temporary, `caveat-chromium-${manifest.dependencies['@sparticuz/chromium']}`)
  if (existsSync(folder)) return folder
  const own = await mkdtemp(`${folder}-`)
  const env = {...process.env, TMPDIR: own, TEMP: own, TMP: own}
  await promisify(execFile)(process.execPath, [unpack], {env})
  try {
    await rename(own, folder)
  } catch (error) {
    await rm(own, {recursive: true})
    if (!existsSync(folder)) throw error
  }
  return folder
}
