import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'

/** Turns a failed request into what a person can do about it. */
export const lakeUnreachable =
  ({connection}: Settings) =>
  (error: unknown): never => {
    const where = connection.apiHost ?? `project ${connection.projectId}`
    throw new CommandError(
      `The lake at ${where} did not answer as it should: ${error instanceof Error ? error.message : String(error)}\nIs it running? Start it with "npm start", or set LAKE_PORT to where it is.`,
    )
  }
