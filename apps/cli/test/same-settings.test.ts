import {sameSettings} from '../src/stack/same-settings.ts'

describe('a command for another terminal', () => {
  it('carries what this one was started with, as a shell takes it', () => {
    const given = {LAKE_PORT: '4003', LAKE_DATA: '/data/the clinic’s', SITE_URL: 'https://clinic.example/'}
    expect(sameSettings({given}, 'npm run build')).toBe(
      "LAKE_PORT=4003 LAKE_DATA='/data/the clinic’s' SITE_URL=https://clinic.example/ npm run build",
    )
    expect(sameSettings({given: {LAKE_DATA: "it's"}}, 'npm run build')).toBe(
      String.raw`LAKE_DATA='it'\''s' npm run build`,
    )
  })

  it('is the bare command where nothing was set', () => {
    expect(sameSettings({given: {}}, 'npm run build')).toBe('npm run build')
  })
})
