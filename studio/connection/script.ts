import {connectionFrom, settingNames} from './connection.ts'

/** Where the page asks for its settings, from the root of the Studio. */
export const scriptPath = '/connection.js'

/**
 * The script by which a served Studio learns its settings, so that one build works with any lake.
 *
 * @throws ZodError when a setting is wrong
 */
export function connectionScript(environment: Readonly<Record<string, string | undefined>>): string {
  connectionFrom(environment)
  const given = settingNames.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value]]
  })
  return `globalThis.studioSettings = ${JSON.stringify(Object.fromEntries(given))}\n`
}
