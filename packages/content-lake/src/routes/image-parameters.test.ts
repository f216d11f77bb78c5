import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {look, quarters} from '../testing/pictures.ts'
import {testLake} from '../testing/test-lake.ts'

const lake = testLake()
let url = ''
let id = ''

beforeAll(async () => {
  const asset = await lake.client().assets.upload('image', await quarters())
  url = asset.url
  id = asset._id
})

function address() {
  const {projectId, dataset, url: baseUrl} = lake.lake
  return createImageUrlBuilder({projectId, dataset, baseUrl})
}

const ALL = 'red green / blue white'

test.each([
  // One side keeps the shape; both sides cut, as fit=crop does.
  ['w=40', '40x30', ALL],
  ['h=30', '40x30', ALL],
  ['w=160', '160x120', ALL],
  ['w=40&h=40', '40x40', ALL],
  ['w=40&dpr=2', '80x60', ALL],
  ['w=30&h=30&fit=clip', '30x23', ALL],
  ['w=160&h=160&fit=clip', '160x120', ALL],
  ['w=30&h=30&fit=max', '30x23', ALL],
  ['w=800&h=800&fit=max', '80x60', ALL],
  ['w=800&fit=max', '80x60', ALL],
  ['w=20&h=60&fit=scale', '20x60', ALL],
  ['w=200&h=100&fit=scale', '200x100', ALL],
  ['w=40&h=40&fit=min', '40x40', ALL],
  ['w=400&h=400&fit=min', '60x60', ALL],
  ['w=60&h=60&fit=fill&bg=000', '60x60', 'black black / black black'],
  ['w=60&h=60&fit=fill', '60x60', 'white white / white white'],
  ['w=100&h=100&fit=fillmax&bg=f000', '100x100', 'black black / black black'],
  ['w=100&h=100&fit=fillmax&bg=0000&fm=png', '100x100', 'clear clear / clear clear'],
  // crop says which part stays.
  ['w=30&h=60&crop=left', '30x60', 'red red / blue blue'],
  ['w=30&h=60&crop=right&fit=crop', '30x60', 'green green / white white'],
  ['w=80&h=20&crop=top', '80x20', 'red green / red green'],
  ['w=80&h=20&crop=bottom', '80x20', 'blue white / blue white'],
  ['w=20&h=20&crop=top,left', '20x20', ALL],
  ['w=30&h=60&crop=focalpoint&fp-x=1&fp-y=0.5', '30x60', 'green green / white white'],
  ['w=30&h=60&fp-x=0.1', '30x60', 'red red / blue blue'],
  ['w=30&h=60&crop=focalpoint', '30x60', ALL],
  // rect is cut out first, in pixels of the upload.
  ['rect=0,0,40,30', '40x30', 'red red / red red'],
  ['rect=40,30,40,30&w=10', '10x8', 'white white / white white'],
  ['rect=41,0,40,60', '39x60', 'green green / white white'],
  ['or=90', '60x80', 'blue red / white green'],
  ['or=180', '80x60', 'white blue / green red'],
  ['or=270&w=30', '30x40', 'green white / red blue'],
  ['or=90&rect=0,0,40,60&w=30&h=20', '30x20', 'blue red / blue red'],
  ['flip=h', '80x60', 'green red / white blue'],
  ['flip=v', '80x60', 'blue white / red green'],
  ['flip=hv', '80x60', 'white blue / green red'],
  ['invert=true&rect=40,30,40,30', '40x30', 'black black / black black'],
  ['max-w=40', '40x30', ALL],
  ['w=80&max-h=30', '40x30', ALL],
  ['min-w=160', '160x120', ALL],
  ['sharp=50', '80x60', ALL],
  ['unknown=1&w=40', '40x30', ALL],
])('%s makes a picture of %s with %s at its corners', async (query, size, corners) => {
  expect(await look(`${url}?${query}`)).toMatchObject({size, corners})
})

test.each([
  ['fm=jpg', 'image/jpeg', true],
  ['fm=pjpg', 'image/jpeg', true],
  ['fm=png', 'image/png', false],
  ['fm=webp', 'image/webp', false],
  ['fm=avif', 'image/avif', false],
])('%s makes %s', async (query, type, progressive) => {
  const picture = await look(`${url}?${query}`)
  expect(picture).toMatchObject({type, size: '80x60', corners: ALL})
  expect((await sharp(picture.bytes).metadata()).isProgressive).toBe(progressive)
})

test('auto=format takes the best that the browser accepts, and caches are told', async () => {
  const types = new Map([
    ['image/avif,image/webp,*/*', 'image/avif'],
    ['image/webp,*/*', 'image/webp'],
    ['image/png', 'image/png'],
  ])
  for (const [accept, type] of types) {
    const picture = await look(`${url}?auto=format&w=40`, {accept})
    expect(picture.type).toBe(type)
    expect(picture.headers.get('vary')).toContain('Accept')
  }
  expect((await look(`${url}?auto=format&fm=jpg`, {accept: 'image/avif'})).type).toBe('image/jpeg')
})

test('q makes smaller files, blur and sat change what is seen', async () => {
  const noise = await sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: '#000',
      noise: {type: 'gaussian', mean: 128, sigma: 60},
    },
  })
    .png()
    .toBuffer()
  const asset = await lake.client().assets.upload('image', noise)
  const sized = async (query: string) => (await look(`${asset.url}?fm=jpg&${query}`)).bytes.length
  expect(await sized('q=10')).toBeLessThan((await sized('q=75')) / 2)
  expect(await sized('q=0')).toBeLessThanOrEqual(await sized('q=10'))
  expect(await sized('blur=50')).toBeLessThan((await sized('blur=1')) / 2)
  const grey = await sharp((await look(`${url}?sat=-100&fm=png`)).bytes)
    .toColourspace('srgb')
    .stats()
  expect(new Set(grey.channels.slice(0, 3).map(({mean}) => Math.round(mean))).size).toBe(1)
  expect((await look(`${url}?sat=-50`)).corners).not.toBe(ALL)
})

test('bg fills what can be seen through', async () => {
  const clear = {
    create: {width: 20, height: 20, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0}},
  } as const
  const asset = await lake.client().assets.upload('image', await sharp(clear).png().toBuffer())
  expect((await look(`${asset.url}?bg=ff0000`)).corners).toBe('red red / red red')
  expect((await look(`${asset.url}?bg=ff00ff00`)).corners).toBe('green green / green green')
  expect((await look(`${asset.url}?w=10`)).corners).toBe('clear clear / clear clear')
  expect((await look(`${asset.url}?fm=jpg`)).corners).toBe('white white / white white')
})

test('dl hands it out to be saved, under its own name or another', async () => {
  const asset = await lake
    .client()
    .assets.upload('image', await quarters(40, 40), {filename: 'Zürich "1".png'})
  const disposition = async (query: string) =>
    (await fetch(`${asset.url}?${query}`)).headers.get('content-disposition')
  expect(await disposition('')).toBeNull()
  expect(await disposition('dl')).toBe(
    `attachment; filename="Z_rich _1_.png"; filename*=UTF-8''Z%C3%BCrich%20%221%22.png`,
  )
  expect(await disposition('dl=before.png&w=10')).toBe(
    `attachment; filename="before.png"; filename*=UTF-8''before.png`,
  )
  expect(await disposition('dl=a%0d%0aSet-Cookie:%20x')).not.toMatch(/[\r\n]/)
})

test('crops and hotspots of editors are honoured by way of @sanity/image-url', async () => {
  const crop = {top: 0, bottom: 0.5, left: 0.5, right: 0}
  const image = {asset: {_ref: id}, crop, hotspot: {x: 0.75, y: 0.25, width: 0.2, height: 0.2}}
  expect(await look(address().image(image).url())).toMatchObject({
    size: '40x30',
    corners: 'green green / green green',
  })
  expect(await look(address().image(image).width(30).height(30).url())).toMatchObject({
    size: '30x30',
    corners: 'green green / green green',
  })
  const hotspot = {x: 0, y: 0.5, width: 0.1, height: 0.1}
  const low = address()
    .image({asset: {_ref: id}, hotspot})
    .width(20)
    .height(60)
  expect(await look(low.url())).toMatchObject({size: '20x60', corners: 'red red / blue blue'})
  const all = address().image(id).width(40).height(40).fit('crop').crop('left').flipHorizontal().quality(80)
  expect((await look(all.auto('format').vanityName('before-and-after.png').url())).corners).toBe(
    'green red / white blue',
  )
})

test.each([
  'w=0',
  'w=100000',
  'w=1.5',
  'h=x',
  'rect=1,2',
  'rect=50,0,60,10',
  'rect=80,0,10,10',
  'rect=0,0,0,10',
  'fm=exe',
  'q=101',
  'dpr=9',
  'blur=0',
  'blur=1e9',
  'crop=middle',
  'or=45',
  'flip=x',
  'bg=red',
  'sat=200',
  'fp-x=2',
  'fit=tight',
  'w=8000&h=8000',
  'w=8000&dpr=3',
  'rect=0,0,1,60&w=8000',
])('an impossible picture (%s) is refused with a reason', async (query) => {
  const response = await fetch(`${url}?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({error: {description: expect.stringMatching(/\w{4}/)}})
})
