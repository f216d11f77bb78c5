import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'

/** Turns a failed request into what a person can do about it. */
export const lakeUnreachable =
  ({connection, embedded}: Settings) =>
  (error: unknown): never => {
    const where = connection.apiHost ?? `project ${connection.projectId}`
    const said = error instanceof Error ? error.message : String(error)
    const remedy = embedded
      ? 'Is it running? Start it with "npm start", or set LAKE_PORT to where it is.'
      : 'Look at SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET, SANITY_STUDIO_API_HOST and the network.'
    throw new CommandError(`The lake at ${where} did not answer as it should: ${said}\n${remedy}`)
  }
