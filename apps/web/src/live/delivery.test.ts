import {encodeSignatureHeader} from '@sanity/webhook'
import {readDelivery} from './delivery.ts'

const secret = 'a secret of the site'
const now = new Date('2026-11-24T12:00:00Z')
const text = JSON.stringify({
  _id: 'peel',
  _rev: 'r2',
  _updatedAt: '2026-11-24T11:59:59Z',
  operation: 'update',
})

const signed = async (body: string, at = now.getTime(), by = secret) => ({
  'sanity-webhook-signature': await encodeSignatureHeader(body, at, by),
  'idempotency-key': 'one',
})

describe('a delivery', () => {
  it('is taken where it is signed, of now, and an event', async () => {
    expect(await readDelivery(await signed(text), text, secret, now)).toMatchObject({
      kind: 'taken',
      announced: {id: 'peel', isDeletion: false, revision: 'r2', at: '2026-11-24T11:59:59Z'},
    })
  })

  it('is refused with a forged signature, one of another secret, of other words, or none', async () => {
    const forged = {'sanity-webhook-signature': `t=${now.getTime()},v1=AAAA`}
    const refused = {kind: 'refused', status: 401}
    expect(await readDelivery(forged, text, secret, now)).toMatchObject(refused)
    expect(await readDelivery({}, text, secret, now)).toMatchObject(refused)
    expect(await readDelivery({'sanity-webhook-signature': ''}, text, secret, now)).toMatchObject(refused)
    expect(await readDelivery(await signed(text), `${text} `, secret, now)).toMatchObject(refused)
    expect(await readDelivery(await signed(text, now.getTime(), 'another'), text, secret, now)).toMatchObject(
      refused,
    )
  })

  it('is refused where it is a copy from before, or from a time to come', async () => {
    for (const minutes of [-6, 6]) {
      const headers = await signed(text, now.getTime() + minutes * 60_000)
      expect(await readDelivery(headers, text, secret, now)).toMatchObject({kind: 'refused', status: 401})
    }
  })

  it('is known again under another key', async () => {
    const first = await readDelivery(await signed(text), text, secret, now)
    const again = await readDelivery({...(await signed(text)), 'idempotency-key': 'two'}, text, secret, now)
    if (first.kind !== 'taken' || again.kind !== 'taken') throw new Error('Both are signed.')
    expect(first.keys[0]).toBe(again.keys[0])
  })

  it('says what the webhook has to send', async () => {
    const other = '{"id": "peel"}'
    expect(await readDelivery(await signed(other), other, secret, now)).toMatchObject({
      kind: 'refused',
      status: 400,
      why: expect.stringContaining('delta::operation()'),
    })
  })
})
