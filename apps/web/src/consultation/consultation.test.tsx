import {existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {type AddressInfo, createServer as createTcpServer, type Server as TcpServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {accessibilityProblems, openHtml} from '@caveat/testing/html'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {sampleSnapshot} from '../example-pages.tsx'
import {documentOf} from '../render/render-page.tsx'
import {ConsultationPage} from './ConsultationPage.tsx'
import {consultationProps} from './consultation-props.ts'
import {serveConsultation} from './serve.ts'

const secret = 'a-secret-of-some-length'
const patient = {
  name: 'Zephyrine Quill',
  phone: '+1 555 0177',
  email: 'zephyrine@patient.example',
  about: 'Lichenworth peel',
  message: 'Murmurwort & <b>freckles</b>\nsecond line',
  consent: 'yes',
  website: '',
}
const traces = ['Zephyrine', '555 0177', 'patient.example', 'Lichenworth', 'Murmurwort']

const listening = async <S extends Server | TcpServer>(server: S): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text
}

/** The site, as far as the form goes. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const served = await serveConsultation(request, response)
  if ('redirectTo' in served) {
    response.writeHead(303, {location: served.redirectTo}).end()
    return
  }
  response.statusCode = served.status
  response.end(documentOf(<ConsultationPage {...consultationProps(sampleSnapshot, served.shows)} />))
}

let site: Server
let origin: string
let clinic: Server
let endpoint: string
let status = 200
const received: {readonly body: string; readonly signature: string}[] = []
const said: string[] = []
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-form-'))
  site = createServer((request, response) => void serve(request, response))
  origin = `http://127.0.0.1:${await listening(site)}`
  clinic = createServer(async (request, response) => {
    received.push({body: await bodyOf(request), signature: String(request.headers[SIGNATURE_HEADER_NAME])})
    response.writeHead(status).end()
  })
  endpoint = `http://127.0.0.1:${await listening(clinic)}/requests`
  jest.spyOn(process.stdout, 'write').mockImplementation((piece) => said.push(String(piece)) > 0)
  jest.spyOn(process.stderr, 'write').mockImplementation((piece) => said.push(String(piece)) > 0)
  for (const name of ['log', 'info', 'warn', 'error'] as const)
    jest.spyOn(console, name).mockImplementation((...pieces) => void said.push(pieces.join(' ')))
})
beforeEach(() => {
  status = 200
  received.length = 0
  for (const name of Object.keys(process.env))
    if (name.startsWith('CAVEAT_CONSULTATION_')) delete process.env[name]
  process.env.CAVEAT_CONSULTATION_ENDPOINT = endpoint
  process.env.CAVEAT_CONSULTATION_SECRET = secret
  process.env.CAVEAT_TRUST_PROXY = '1'
})
afterAll(async () => {
  jest.restoreAllMocks()
  for (const server of [site, clinic]) await new Promise((resolve) => server.close(resolve))
  rmSync(folder, {recursive: true, force: true})
})

let senders = 0
/** Sends the form as a browser does, each time from another place unless one is given. */
const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${origin}/consultation`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `192.0.2.${senders++}`,
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })

describe('a consultation request', () => {
  it('is handed over, signed, and leads on to a page that says so', async () => {
    const response = await send(patient)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/consultation?sent'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    const [{body = '', signature = ''} = {}] = received
    expect(await isValidSignature(body, signature, secret)).toBe(true)
    const {website: _, ...request} = patient
    expect(JSON.parse(body)).toMatchObject({request})
    const thanks = await (await fetch(`${origin}/consultation?sent`)).text()
    expect(thanks).toContain('Thank you.')
  })

  it('that lacks something comes back with what was typed, and says beside each field what to do', async () => {
    const response = await send({...patient, name: ' ', email: 'nowhere', consent: ''})
    expect(response.status).toBe(422)
    expect(received).toEqual([])
    const page = openHtml(await response.text())
    const field = (name: string) => page.querySelector(`[name="${name}"]`)
    expect(field('phone')?.getAttribute('value')).toBe(patient.phone)
    expect(field('email')?.getAttribute('value')).toBe('nowhere')
    expect(field('message')?.textContent).toBe(patient.message)
    for (const name of ['name', 'email', 'consent']) {
      expect(field(name)?.getAttribute('aria-invalid')).toBe('true')
      const [first = ''] = (field(name)?.getAttribute('aria-describedby') ?? '').split(' ')
      expect(page.getElementById(first)?.textContent).toMatch(/\w{3}/)
      expect(page.querySelector(`.complaints a[href="#request-${name}"]`)).not.toBeNull()
    }
    expect(field('phone')?.hasAttribute('aria-invalid')).toBe(false)
    expect(field('name')?.hasAttribute('autofocus')).toBe(true)
    expect(page.title).toMatch(/^Please check: /)
  })

  it('needs one way to answer', async () => {
    const page = await (await send({...patient, phone: '', email: '', name: ''})).text()
    expect(page).toContain('Give a phone number or an e-mail address')
    expect((await send({...patient, phone: ''})).status).toBe(303)
  })

  it.each([
    ['from a page of another site', {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, 403],
    ['from a hidden origin', {origin: 'null'}, 403],
    ['of another kind', {'content-type': 'text/plain'}, 415],
  ])('%s is refused', async (_, headers, expected) => {
    expect((await send(patient, headers)).status).toBe(expected)
    expect(received).toEqual([])
  })

  it('that is too long is refused', async () => {
    expect((await send({...patient, message: 'x'.repeat(40_000)})).status).toBe(413)
    expect((await send({...patient, message: 'x'.repeat(3000)})).status).toBe(422)
  })

  it('of a program that fills in every field goes nowhere', async () => {
    expect((await send({...patient, website: 'https://spam.example'})).status).toBe(303)
    expect(received).toEqual([])
  })

  it('is not taken more than five times in ten minutes from one sender', async () => {
    const from = {'x-forwarded-for': '198.51.100.7'}
    const statuses = []
    for (let time = 0; time < 6; time++) statuses.push((await send(patient, from)).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    expect((await send(patient)).status).toBe(303)
  })

  it('that could not be handed over is given back, with the phone number', async () => {
    status = 500
    const response = await send(patient)
    expect(response.status).toBe(502)
    const page = openHtml(await response.text())
    expect(page.querySelector('[role="alert"] a[href^="tel:"]')).not.toBeNull()
    expect(page.querySelector('[name="message"]')?.textContent).toBe(patient.message)
  })

  it('goes to a mailbox where one is configured', async () => {
    const mails: string[] = []
    const mailbox = createTcpServer((socket) => {
      let data: string | undefined
      socket.write('220 mail.example\r\n')
      socket.on('data', (piece) => {
        for (const line of piece.toString('utf8').split('\r\n')) {
          if (data !== undefined) {
            if (line === '.') {
              mails.push(data)
              data = undefined
              socket.write('250 taken\r\n')
            } else data += `${line}\n`
          } else if (/^EHLO/i.test(line)) socket.write('250 mail.example\r\n')
          else if (/^DATA/i.test(line)) {
            data = ''
            socket.write('354 go on\r\n')
          } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
          else if (line !== '') socket.write('250 ok\r\n')
        }
      })
    })
    const port = await listening(mailbox)
    delete process.env.CAVEAT_CONSULTATION_ENDPOINT
    process.env.CAVEAT_CONSULTATION_SMTP = `smtp://127.0.0.1:${port}`
    process.env.CAVEAT_CONSULTATION_TO = 'desk@clinic.example'
    process.env.CAVEAT_CONSULTATION_FROM = 'site@clinic.example'
    try {
      expect((await send(patient)).status).toBe(303)
    } finally {
      await new Promise((resolve) => mailbox.close(resolve))
    }
    const [headers = '', text = ''] = (mails[0] ?? '').split('\n\n')
    expect(headers).toMatch(/^Reply-To: zephyrine@patient\.example$/m)
    expect(headers).toMatch(/^Subject: A consultation request from the site$/m)
    expect(text).toContain('Name: Zephyrine Quill')
  })
})

describe('the page of the form', () => {
  const pageNow = async () => openHtml(await (await fetch(`${origin}/consultation`)).text())

  it('has a form that needs no script', async () => {
    const page = await pageNow()
    expect(page.querySelector('form')?.getAttribute('method')).toBe('post')
    expect(page.querySelectorAll('script')).toHaveLength(0)
  })

  it.each([
    ['nothing is configured', {}],
    ['the endpoint is not encrypted', {ENDPOINT: 'http://clinic.example/requests', SECRET: secret}],
    ['the endpoint has no secret', {ENDPOINT: 'https://clinic.example/requests'}],
    ['the mailbox is nobody’s', {SMTP: 'smtps://mail.example', FROM: 'site@clinic.example'}],
  ])('gives the phone number and no form where %s', async (_, environment) => {
    delete process.env.CAVEAT_CONSULTATION_ENDPOINT
    delete process.env.CAVEAT_CONSULTATION_SECRET
    for (const [name, value] of Object.entries(environment))
      process.env[`CAVEAT_CONSULTATION_${name}`] = value
    const page = await pageNow()
    expect(page.querySelector('form')).toBeNull()
    expect(page.querySelector('.listing a[href^="tel:"]')).not.toBeNull()
    expect((await send(patient)).status).toBe(200)
    expect(received).toEqual([])
  })

  it.each(['form', 'wrong', 'failed'])('is accessible: %s', async (kind) => {
    status = kind === 'failed' ? 500 : 200
    const response =
      kind === 'form'
        ? await fetch(`${origin}/consultation`)
        : await send(kind === 'wrong' ? {name: ''} : patient)
    expect(await accessibilityProblems(await response.text())).toEqual([])
  })
})

it('nothing of a patient is in the log or on the disk, whatever came of the request', async () => {
  const [home, temporary] = [process.cwd(), process.env.TMPDIR]
  process.chdir(folder)
  process.env.TMPDIR = folder
  const before = Date.now() - 1000
  await send(patient)
  status = 500
  await send(patient)
  process.env.CAVEAT_CONSULTATION_ENDPOINT = 'http://127.0.0.1:1/nobody'
  await send(patient)
  await send({...patient, consent: ''})
  await send(patient, {origin: 'https://evil.example'})
  process.chdir(home)
  if (temporary === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temporary
  expect(globSync('**/*', {cwd: folder})).toEqual([])
  expect(said.join('\n')).toContain('could not be handed over')
  for (const trace of traces) expect(said.join('\n')).not.toContain(trace)
  const project = join(__dirname, '..', '..')
  const files = [
    ...globSync('{.next*,.caveat,public}/*', {cwd: project}).map((file) => join(project, file)),
    ...globSync('*', {cwd: join(project, '..', '..', '.caveat')}).map((file) =>
      join(project, '..', '..', '.caveat', file),
    ),
  ].filter((file) => existsSync(file) && statSync(file).isFile() && statSync(file).mtimeMs >= before)
  for (const file of files) for (const trace of traces) expect(readFileSync(file).includes(trace)).toBe(false)
})
