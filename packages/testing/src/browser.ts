import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium, type LaunchOptions} from 'playwright-core'
import {chromiumFromNpm} from './chromium-from-npm.ts'

/** Installed browsers that will do, in the order in which they are tried. */
const installed = ['chrome', 'msedge'] as const

/** Chromium cannot sandbox itself when it runs as root, as it does in many containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

async function launchFromNpm(options: LaunchOptions): Promise<Browser> {
  const folder = await chromiumFromNpm()
  // A bare container has no typeface at all; the package brings one.
  const fonts = existsSync('/etc/fonts') ? {} : {FONTCONFIG_PATH: join(folder, 'fonts')}
  return chromium.launch({
    ...options,
    executablePath: join(folder, 'chromium'),
    env: {...process.env, ...fonts},
  })
}

async function launchInstalled(options: LaunchOptions): Promise<Browser> {
  const complaints: unknown[] = []
  for (const channel of installed) {
    try {
      return await chromium.launch({...options, channel})
    } catch (error) {
      complaints.push(error)
    }
  }
  throw new AggregateError(
    complaints,
    'No browser was found for the tests. Install Google Chrome or Microsoft Edge, or set CAVEAT_BROWSER to the path of a Chromium.',
  )
}

/**
 * Starts a headless Chromium: the one from npm on Linux x64, an installed Chrome or Edge elsewhere, and
 * the one that the environment variable `CAVEAT_BROWSER` leads to before either. Whoever starts it
 * closes it.
 *
 * @throws AggregateError that says what to install, when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const options = {args: sandbox, headless: true} satisfies LaunchOptions
  const own = process.env.CAVEAT_BROWSER
  if (own !== undefined && own !== '') return chromium.launch({...options, executablePath: own})
  if (process.platform === 'linux' && process.arch === 'x64') return launchFromNpm(options)
  return launchInstalled(options)
}
