import {findingsOnExample} from '../testing/pack-example.ts'

const found = (text: string, market: string) =>
  findingsOnExample(text, market).some(({rule}) => ['uk-01', 'uk-02', 'au-01', 'au-02'].includes(rule))

const barring = ['uk', 'au', 'eu']
const named = (text: string, market: string) =>
  findingsOnExample(text, market).some(({rule}) => /^(?:uk|au|eu)-0[12][bcd]?$/.test(rule))

describe('words for prescription-only injections', () => {
  test.each([
    'Neuromodulators for frown lines',
    'A neuromodulator softens lines',
    'Neurotoxins and more',
    'Toxin injections by nurses',
    'Toxin treatment',
    'Our tox party',
    'Wrinkle injections',
    'Wrinkle jabs',
    'Wrinkle relaxing',
    'Wrinkle-relaxers',
    'Wrinkle smoothing injections',
    'Line relaxing treatment',
    'Muscle relaxing injections',
    'Muscle relaxant treatment',
    'Frown line injections',
    'Forehead line injections',
    'Injections for wrinkles',
    'Injections for the treatment of fine lines',
    'Anti-ageing injections',
    'Antiaging jabs',
    'anti–wrinkle injections',
    'anti—wrinkle injections',
    'anti−wrinkle injections',
    'anti wrinkle injections',
    'antiwrinkle injections',
    'anti\u00adwrinkle injections',
    'аnti-wrinklе injections',
    'A lip flip',
    'Lip-flip',
    'Lipflip',
    '#antiwrinkleinjections',
    'Wr1nkle injections',
    'W.r.i.n.k.l.e jabs',
    'Injections to smooth lines',
    'Brotox',
    'Beautox',
    'Injectables for crow’s feet',
    'Injections to soften crow’s feet',
    'Crow’s feet injections',
    'Injections for bunny lines',
    'Wrinkle treatment by injection',
    'Wrinkle reduction with injectables',
    'Anti-wrinkle inj.',
    'Beauty jab',
    'the famous beauty jab everyone talks about',
    'Bo†ox',
    'Botx',
    'Bottox from a nurse',
    'Dysprot or dyspor',
    'Azalure',
    'Bocoture',
    'Baby botox',
    'Nabota, Botulax or Neuronox',
    'Letybo',
    'Alluzience',
    'Relfydess',
    'Xeomin',
    'Bocouture',
    'Azzalure',
  ])('%s', (text) => {
    expect(['uk', 'au'].filter((market) => found(text, market))).toEqual(['uk', 'au'])
  })

  test.each([
    'Botany and botanical extracts',
    'Toxic fumes',
    'A detox treatment',
    'A de-tox day',
    'No toxins',
    'The liver clears toxins; treatment is rest',
    'A relaxing treatment',
    'Relaxing music and a massage',
    'Muscles relax at night',
    'Lines and wrinkles',
    'A consultation for the treatment of lines and wrinkles',
    'Treatment of wrinkles by laser',
    'An anti-wrinkle cream',
    'Anti-ageing creams',
    'Frown lines deepen with age',
    'An injection of local anaesthetic',
    'Flip your lip balm open',
    'Neurology and neuromodulation',
    'Injections are given in clean rooms',
    'Injection lines are flushed',
    'Crow’s feet deepen with age',
    'A cream for crow’s feet',
    'Laser for crow’s feet',
    'Wrinkle treatment by laser',
    'A flu jab for beauty therapists',
    'A travel jab',
    'Children disport themselves',
    'Bots and boxes',
    'Both† of them‡ agree',
    'An injection of local anaesthetic against pain',
    'A beauty sleep',
  ])('something else: %s', (text) => {
    expect(['uk', 'au'].filter((market) => found(text, market))).toEqual([])
  })

  test.each([
    'Ozempic',
    'Wegovy',
    'Mounjaro',
    'semaglutide',
    'weight loss jabs',
    'Weight-loss injections',
    'skinny jabs',
    'Wegovi',
    'Wegvoy',
    'Ozempc or Ozemp1c',
    'Monjaro',
    'tretinoin',
    'isotretinoin',
    'Kenalog',
    'Kybella',
    'hyaluronidase',
    'Tox from £150',
    'baby tox',
    'botax',
  ])('are found in all markets that bar them from the public: %s', (text) => {
    expect(barring.filter((market) => named(text, market))).toEqual(barring)
  })

  test.each([
    'Fillers add volume.',
    'Tear trough filler.',
    'Jaw filler.',
    'Lip injections.',
    'Our injectables menu.',
  ])('are found in Australia, and not where fillers are no medicines: %s', (text) => {
    expect(barring.filter((market) => named(text, market))).toEqual(['au'])
  })

  test.each([
    'A tox screen',
    'De-tox your week',
    'A bone filler',
    'A weight-loss diet and a pen to write it down',
    'Robotaxis stop at our door',
    'Dr. Saxena is a dermatologist',
    'Victoria and Alliance are names',
    'An injection for hay fever',
    'We go over the plan',
  ])('are something else everywhere: %s', (text) => {
    expect(barring.filter((market) => named(text, market))).toEqual([])
  })
})
