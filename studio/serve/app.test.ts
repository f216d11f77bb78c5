import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {studioApp} from './app.ts'

const folder = mkdtempSync(join(tmpdir(), 'caveat-studio-'))
mkdirSync(join(folder, 'static'))
writeFileSync(join(folder, 'index.html'), '<title>Studio</title>')
writeFileSync(join(folder, 'static', 'app.js'), 'start()')
afterAll(() => rmSync(folder, {recursive: true}))

const get = async (address: string, environment = {}) => {
  const response = await studioApp(folder, environment).request(address)
  return {status: response.status, text: await response.text()}
}

describe('a served Studio', () => {
  it('answers every address of the Studio with its start page', async () => {
    const startPage = {status: 200, text: '<title>Studio</title>'}
    expect(await get('/')).toEqual(startPage)
    expect(await get('/structure/treatment;treatment-x')).toEqual(startPage)
  })

  it('answers with its files, and with 404 for those that are not there', async () => {
    expect(await get('/static/app.js')).toEqual({status: 200, text: 'start()'})
    expect((await get('/static/old.js')).status).toBe(404)
  })

  it('tells the page the settings it was started with', async () => {
    const {text} = await get('/connection.js', {SANITY_STUDIO_API_HOST: 'http://localhost:4000'})
    expect(text).toContain('http://localhost:4000')
  })

  it('does not start where nothing was built or a setting is wrong', () => {
    expect(() => studioApp(join(folder, 'nowhere'), {})).toThrow('ENOENT')
    expect(() => studioApp(folder, {SANITY_STUDIO_API_HOST: 'localhost'})).toThrow('SANITY_STUDIO_API_HOST')
  })
})
