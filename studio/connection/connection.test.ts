import {connectionFrom} from './connection.ts'
import {connectionScript} from './script.ts'

describe('connectionFrom', () => {
  it.each([
    ['nothing', {}, 'http://localhost:3900'],
    ['a lake', {SANITY_STUDIO_API_HOST: 'http://localhost:4000'}, 'http://localhost:4000'],
    ['a project', {SANITY_STUDIO_PROJECT_ID: 'abc123'}, undefined],
    [
      'a project in a lake',
      {SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_API_HOST: 'http://localhost:4000'},
      'http://localhost:4000',
    ],
    [
      'settings left empty',
      {SANITY_STUDIO_PROJECT_ID: '', SANITY_STUDIO_API_HOST: ''},
      'http://localhost:3900',
    ],
  ])('given %s, finds the lake', (_name, given, lake) => {
    expect(connectionFrom(given).lake).toBe(lake)
  })

  it('names what is wrong', () => {
    expect(() => connectionFrom({SANITY_STUDIO_API_HOST: 'localhost'})).toThrow('SANITY_STUDIO_API_HOST')
    expect(() => connectionFrom({SANITY_STUDIO_PROJECT_ID: 'A B'})).toThrow('SANITY_STUDIO_PROJECT_ID')
  })
})

describe('connectionScript', () => {
  it('hands on the settings of the Studio and nothing else of the environment', () => {
    expect(connectionScript({SANITY_STUDIO_DATASET: 'trial', SECRET: 'x'})).toBe(
      'globalThis.studioSettings = {"SANITY_STUDIO_DATASET":"trial"}\n',
    )
  })

  it('refuses wrong settings', () => {
    expect(() => connectionScript({SANITY_STUDIO_SITE_URL: 'nowhere'})).toThrow('SANITY_STUDIO_SITE_URL')
  })
})
