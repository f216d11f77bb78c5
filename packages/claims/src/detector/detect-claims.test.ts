import {type Detection, type DetectOptions, detectClaims} from './detect-claims.ts'
import {guidelineName} from './labels.ts'

const sentencesOf = (passage: string | readonly string[], options?: DetectOptions): readonly Detection[] => {
  const detected = detectClaims(passage, options)
  if (detected.kind === 'unsupported') throw new Error(detected.message)
  return detected.sentences
}
const last = (...passage: readonly string[]) => sentencesOf(passage).at(-1)

describe('claims are found', () => {
  const claims: readonly (readonly [string, string])[] = [
    ['efficacy', 'The treatment smooths fine lines and restores a fresher look.'],
    ['efficacy', 'It may help to soften the appearance of scars.'],
    ['mechanism', 'The laser heats the dermis and stimulates fibroblasts to produce collagen.'],
    ['onset-duration', 'Results appear within ten days and last for up to four months.'],
    ['quantified', 'In a study, 84% of patients saw an improvement.'],
    ['comparative', 'Our laser works faster than any other device.'],
    ['safety', 'The procedure is virtually painless, with no downtime.'],
    ['expertise', 'Dr Amber is a board-certified surgeon with twenty years of experience.'],
    ['satisfaction', 'Our patients love their results.'],
    ['typicality', '“My skin looks so much better!”'],
    ['approval', 'The device is FDA-cleared.'],
    ['candidacy', 'The peel is suitable for all skin types.'],
  ]
  test.each(claims)('%s: %s', (label, text) => {
    const found = last(text)
    expect(found?.claim).toBe(true)
    expect(found?.labels.map(guidelineName)).toContain(label)
  })
})

describe('what is not a claim is left alone', () => {
  const others: readonly (readonly [string, string])[] = [
    ['risk', 'Bruising, swelling and headache may occur.'],
    ['risk', 'The injections must not be given to anyone who is pregnant.'],
    ['care', 'Avoid alcohol and strenuous exercise for 24 hours.'],
    ['physiology', 'With age the skin becomes thinner and drier.'],
    ['question', 'Do you treat men?'],
    ['navigation', 'Call us today to book your consultation.'],
    ['logistics', 'A consultation costs £50 and takes half an hour.'],
    ['disclaimer', 'Individual results may vary.'],
  ]
  test.each(others)('%s: %s', (label, text) => {
    const found = last(text)
    expect(found?.claim).toBe(false)
    expect(found?.labels).toContain(label)
  })
})

describe('prose of an article about people, in words of no clinic, is left alone', () => {
  const prose = [
    'We pull a face at the news, and at the neighbour’s dog, without meaning to.',
    'It simply comes over us on a rainy Monday!',
    'There is a good reason why our ancestors learned to read a frown: it told them in time that somebody was angry.',
    'You have probably seen your own mouth curl up a little at a friend’s joke.',
    'Of course, none of this would trouble us if the fibres under our skin never grew tired.',
    'A crowd of strangers on a train can tell within a second who is in a bad mood.',
    'Our grandmothers had a lovely word for it, and a better recipe.',
  ]
  test.each(prose)('%s', (text) => {
    expect(last(text)?.claim).toBe(false)
  })

  it('nor as a passage', () => {
    expect(sentencesOf(prose).map(({claim}) => claim)).toEqual(prose.map(() => false))
  })
})

describe('polarity', () => {
  it('a rare risk is risk, an absent one is safety', () => {
    expect(last('Infection is a rare complication.')).toMatchObject({claim: false})
    expect(last('There is no pain and no scarring.')).toMatchObject({claim: true})
  })

  it('a question claims where it presupposes a result', () => {
    const asked = sentencesOf(['How does it hurt?', 'How does the laser erase wrinkles?'])
    expect(asked.map(({claim}) => claim)).toEqual([false, true])
    expect(asked[1]?.labels).toEqual(expect.arrayContaining(['question', 'efficacy']))
  })
})

describe('numbers, hedges and headings', () => {
  const sentences: readonly (readonly [boolean, string])[] = [
    [true, '84% of patients saw smoother skin.'],
    [false, 'It costs £84.'],
    [false, 'We are at 84 High Street.'],
    [false, 'Each session takes 84 minutes.'],
    [true, 'It may soften the lines around the mouth.'],
    [false, 'It may cause bruising around the mouth.'],
    [true, 'Say goodbye to wrinkles'],
    [false, 'Wrinkles'],
    [false, 'Our clinics and opening hours'],
    [true, 'There is no downtime.'],
    [false, 'There is no parking.'],
    [false, 'There is no guarantee.'],
    [false, 'The result is not permanent.'],
  ]
  test.each(sentences)('%s: %s', (claim, text) => {
    expect(last(text)).toMatchObject({text, claim})
  })
})

describe('titles and headings of search results', () => {
  const surely = ['Look 10 years younger', 'The best eyelid clinic in the world', '100% safe']
  test.each(surely)('claim, also while typing: %s', (title) => {
    expect(sentencesOf([title], {mode: 'typing'})).toMatchObject([{claim: true}])
  })

  const likely = ['Wrinkles vanish in 3 days', 'Painless laser hair removal', 'Guaranteed results']
  test.each(likely)('claim: %s', (title) => {
    expect(sentencesOf([title])).toMatchObject([{claim: true}])
  })

  const names = [
    'Thigh Lift',
    'Body Contouring',
    'Tummy Tuck in Leeds',
    'Laser hair removal',
    'Safety information',
  ]
  test.each(names)('do not claim: %s', (name) => {
    expect(sentencesOf([name])).toMatchObject([{claim: false}])
  })

  it('“100% safe” is about safety', () => {
    expect(last('100% safe')?.labels).toContain('safety')
    expect(last('The treatment is 100% safe.')?.labels).toContain('safety')
  })
})

describe('context', () => {
  it('“This makes …” and “It …” take their subject from the sentence before', () => {
    const after = (before: string) => last(before, 'This makes them smaller.')?.confidence ?? 0
    const [treated, alone] = ['Botulinum toxin relaxes the muscles.', 'In old age bones lose calcium.'].map(
      after,
    )
    expect((treated ?? 0) - (alone ?? 0)).toBeGreaterThan(0.25)
    expect(last('With age the skin loses collagen.', 'This makes it sag.')?.claim).toBe(false)
    expect(last('The treatment softens frown lines.', 'It lasts for three months.')?.claim).toBe(true)
  })

  it('a bullet takes its heading’s subject', () => {
    const under = (heading: string) => last(heading, 'Clear skin')?.confidence ?? 0
    expect(under('Benefits')).toBeGreaterThan(under('Possible side effects'))
    expect(last('Possible side effects', 'Temporary numbness')).toMatchObject({claim: false})
    expect(last('Benefits of the treatment', 'Firmer, brighter skin')).toMatchObject({claim: true})
    expect(last('Before your visit', 'No alcohol for two days')).toMatchObject({claim: false})
  })

  it('safety text never claims; care text only where it names a result', () => {
    const praise = ['The treatment smooths fine lines and restores a fresher look.']
    expect(sentencesOf(praise, {kind: 'safety'})[0]?.claim).toBe(false)
    const care = ['Do not rub the area.', 'Sunscreen keeps the skin smoother and helps to prevent wrinkles.']
    expect(sentencesOf(care, {kind: 'care'}).map(({claim}) => claim)).toEqual([false, true])
    const advice = ['Avoid the sun for two weeks.', 'Plan a quiet evening.', 'Take a day off work.']
    expect(sentencesOf(advice).map(({claim}) => claim)).toEqual([false, false, false])
  })
})

describe('explanations', () => {
  const text = 'Lip filler\n\n• The gel restores volume. It lasts for nine months.\nCall us.'

  it('say which words fired, at their place in the text', () => {
    const detections = sentencesOf(text)
    expect(detections.map(({text: words}) => words)).toEqual([
      'Lip filler',
      'The gel restores volume.',
      'It lasts for nine months.',
      'Call us.',
    ])
    for (const detection of detections) {
      expect(text.slice(detection.from, detection.to)).toBe(detection.text)
      for (const cue of detection.cues) {
        expect(text.slice(cue.from, cue.to)).toBe(cue.words)
        expect(detection.labels).toContain(cue.label)
      }
    }
    expect(detections[1]?.cues.map(({words}) => words).join()).toContain('restores')
  })

  it('are in words that an editor knows', () => {
    const cues = sentencesOf('The peel leaves a long-lasting glow, and patients love it.')[0]?.cues ?? []
    expect(cues.length).toBeGreaterThan(3)
    for (const {cue} of cues) expect(cue).not.toMatch(/\.\.\d|\||\^| x2|[a-z][A-Z]/)
    expect(cues.map(({cue}) => cue)).toEqual(expect.arrayContaining(['satisfaction', 'word: “peel”']))
  })

  it('are words that mean something by themselves', () => {
    const texts = [
      'So just relax: the peel leaves you with skin that is smoother than ever.',
      'It is one of the most effective treatments for the neck, and there is no downtime.',
      'Most of our patients say that they would do it again.',
      'You will look fresher in just 14 days, and so it lasts for up to a year.',
    ]
    const words = texts.flatMap((each) => sentencesOf(each)[0]?.cues ?? []).map((cue) => cue.words)
    expect(words.length).toBeGreaterThan(8)
    for (const each of words) {
      expect(each).not.toMatch(/^(?:so|just|the|and|is|of|a|in|that|it|you|our|for|most|no|than|up|to|one)$/i)
      expect(each).not.toMatch(/^(?:the|and|so|just|is|of|our) |^\d+$/i)
    }
  })

  it('are the same every time, whatever was read before', () => {
    const before = detectClaims(text)
    detectClaims(['The gel restores volume.', 'Lip filler'])
    expect(detectClaims(text)).toEqual(before)
  })

  it('leave note marks with the sentence that they stand behind', () => {
    const marked = sentencesOf('The gel restores volume.* Ask us.')
    expect(marked.map(({text: words}) => words)).toEqual(['The gel restores volume.*', 'Ask us.'])
    expect(marked[0]?.claim).toBe(true)
  })

  it('while typing, only what is nearly certain is called a claim', () => {
    const passage = [
      'The treatment smooths fine lines and restores a fresher look.',
      'People come from far away.',
    ]
    const typing = sentencesOf(passage, {mode: 'typing'}).map(({claim}) => claim)
    expect(typing).toEqual([true, false])
  })
})

describe('spelling', () => {
  it('® and ™, British and American words make no difference', () => {
    const [plain, marked] = [
      'Botox and the Glow laser smooth lines.',
      'Botox® and the Glow™ laser smooth lines.',
    ].map((text) => last(text)?.claim)
    expect([plain, marked]).toEqual([true, true])
    expect(last('The gel moisturises and minimises redness.')?.confidence).toBe(
      last('The gel moisturizes and minimizes redness.')?.confidence,
    )
  })
})

describe('other languages are refused, by name', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['German', 'Die Behandlung ist für die Haut und wird von der Ärztin gemacht.'],
    ['French', 'Le traitement est fait par un médecin et les résultats sont visibles dans la semaine.'],
    ['Spanish', 'El tratamiento es para la piel y los resultados se ven en una semana.'],
    ['another script', 'Процедура разглаживает морщины.'],
    ['German', 'Sofort glatte Haut'],
    ['German', 'Botox ohne Schmerzen'],
    ['French', 'Résultats garantis'],
    ['French', 'Une peau éclatante'],
    ['Spanish', 'Piel más joven'],
    ['Italian', 'Pelle liscia in tre settimane'],
    ['Portuguese', 'Tratamento sem dor'],
    ['Dutch', 'Gladde huid zonder pijn'],
    ['Polish', 'Gładka skóra bez bólu'],
  ]
  test.each(texts)('%s: %s', (language, text) => {
    const detected = detectClaims(text)
    expect(detected).toMatchObject({kind: 'unsupported', message: expect.stringContaining(language)})
  })

  it('sentence by sentence where a text is mixed', () => {
    const mixed = sentencesOf(
      'The peel smooths fine lines.\nRésultats garantis\nUne peau plus jeune dès la première séance.\nBook a visit.',
    )
    expect(mixed.map(({language}) => language)).toEqual(['English', 'French', 'French', 'English'])
    expect(mixed.map(({claim}) => claim)).toEqual([true, false, false, false])
    expect(mixed[1]).toMatchObject({labels: [], cues: []})
  })

  const names = [
    'Softer lines',
    'Dr van der Berg',
    'Juvéderm Voluma',
    'Avenida de la Paz 12',
    'Décolletage rejuvenation',
    'Dr. José Muñoz, Los Angeles',
    'La Roche-Posay cleanser',
    'Sculptra',
    'Crème de la Mer facial',
    'Botox, Dysport or Xeomin?',
    'Mesotherapy per session',
    'Haute couture for the face',
  ]
  test.each(names)('not a short English line, nor a name: %s', (text) => {
    expect(detectClaims(text)).toMatchObject({kind: 'detected', sentences: [{language: 'English'}]})
  })

  it('a text without words is of no language and has no labels', () => {
    expect(detectClaims('')).toEqual({kind: 'detected', sentences: []})
    expect(sentencesOf(['', ' — '])).toMatchObject([
      {claim: false, labels: [], cues: []},
      {claim: false, labels: [], cues: []},
    ])
  })
})
