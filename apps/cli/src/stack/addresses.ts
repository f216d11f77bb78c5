import {relative} from 'node:path'
import {styleText} from 'node:util'
import {root, type Settings} from '../settings.ts'
import {readCredentials} from './credentials.ts'

const howToSignIn = (settings: Settings): string => {
  if (!settings.embedded) return 'Sign in to the Studio with your Sanity account.'
  const {email, password} = readCredentials(settings)
  const folder = relative(root, settings.lakeData)
  const shown = folder.startsWith('..') ? settings.lakeData : folder
  return `Sign in to the Studio as ${styleText('bold', email)} with the password ${styleText('bold', password)}
(both are kept in ${shown}/credentials.json)`
}

const lakeAddress = ({embedded, ports, connection}: Settings): string =>
  embedded
    ? `http://localhost:${ports.lake}`
    : (connection.apiHost ?? `hosted, project ${connection.projectId}`)

/** Where everything is and how to sign in, as the last lines of a start. */
export const addresses = (settings: Settings, hasSite: boolean): string => `
  Site    ${hasSite ? settings.siteUrl : 'not built: its content breaks rules, see above'}
  Studio  ${settings.studioUrl}
  Lake    ${lakeAddress(settings)}

${howToSignIn(settings)}
`
