import {connectionFrom} from './connection.ts'

declare global {
  /** Set by the script that the server of the Studio writes; see script.ts. */
  var studioSettings: unknown
}

/** The connection of this running Studio. */
export const connection = connectionFrom(globalThis.studioSettings)
