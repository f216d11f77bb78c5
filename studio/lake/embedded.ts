import {type ClientConfig, createClient} from '@sanity/client'
import type {SingleWorkspace} from 'sanity'
import {fetchWithStreamsApart} from './streams.ts'

/** Only Sanity's hosted service has these. */
const hostedOnly = {enabled: false}

/** What a workspace needs to keep its content in the embedded lake at this address. */
export const embeddedLake = (address: string) =>
  ({
    apiHost: address,
    auth: {loginMethod: 'token', redirectOnSingle: true},
    unstable_clientFactory: (config: ClientConfig) =>
      createClient({...config, resolveFetch: () => fetchWithStreamsApart}),
    // The others rank by the hosted service's scores, of which the lake has only a rough likeness.
    search: {strategy: 'groqLegacy'},
    tasks: hostedOnly,
    scheduledPublishing: hostedOnly,
    scheduledDrafts: hostedOnly,
    releases: hostedOnly,
    announcements: hostedOnly,
    mediaLibrary: hostedOnly,
    apps: {canvas: hostedOnly},
  }) satisfies Partial<SingleWorkspace>

/** The same for a workspace's documents. */
export const embeddedLakeDocuments = {
  comments: hostedOnly,
  askToEdit: hostedOnly,
} satisfies SingleWorkspace['document']
