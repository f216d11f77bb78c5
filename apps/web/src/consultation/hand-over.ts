import {randomUUID} from 'node:crypto'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {createTransport} from 'nodemailer'
import {type Handover, isLoopback} from './handover.ts'
import type {ConsultationRequest} from './request.ts'

/** Whoever waits for an answer is told soon that it did not work, in ms. */
const longestMs = 10_000

const linesOf = (request: ConsultationRequest): string =>
  [
    `Name: ${request.name}`,
    `Phone: ${request.phone || '(not given)'}`,
    `E-mail: ${request.email || '(not given)'}`,
    `About: ${request.about || '(not given)'}`,
    '',
    request.message,
    '',
    'Sent with the form of the site, with the consent of the sender to be answered. The site has kept nothing of it.',
  ].join('\n')

async function post(url: string, secret: string, request: ConsultationRequest): Promise<void> {
  const body = JSON.stringify({id: randomUUID(), at: new Date().toISOString(), request})
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, Date.now(), secret),
    },
    body,
    // The data goes where it was meant to, and nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(longestMs),
  })
  await response.body?.cancel()
  if (!response.ok)
    throw Object.assign(new Error('The endpoint refused the request.'), {code: `HTTP ${response.status}`})
}

async function mail(
  {smtp, to, from}: Extract<Handover, {kind: 'mailbox'}>,
  request: ConsultationRequest,
): Promise<void> {
  const transport = createTransport({
    url: smtp,
    requireTLS: !isLoopback(smtp.replace(/^smtps?:/, 'http:')),
    connectionTimeout: longestMs,
    greetingTimeout: longestMs,
    socketTimeout: longestMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to,
      ...(request.email === '' ? {} : {replyTo: request.email}),
      // Subjects are shown on locked screens and kept in logs of mail servers: they say nothing of the patient.
      subject: 'A consultation request from the site',
      text: linesOf(request),
    })
  } finally {
    transport.close()
  }
}

/** Hands a request over and keeps nothing of it. @throws where it did not arrive */
export const handOver = (to: Handover, request: ConsultationRequest): Promise<void> =>
  to.kind === 'endpoint' ? post(to.url, to.secret, request) : mail(to, request)
