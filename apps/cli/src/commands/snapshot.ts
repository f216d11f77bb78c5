import type {Settings} from '../settings.ts'
import {snapshotWithReport} from '../stack/content.ts'

/**
 * Reads and checks what is published, for the next build of the site or for a development server.
 *
 * @returns the exit code: 1 where the content breaks a rule, and the snapshot before stays
 */
export const snapshot = async (settings: Settings): Promise<number> =>
  (await snapshotWithReport(settings)).isStopped ? 1 : 0
