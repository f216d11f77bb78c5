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

describe('context', () => {
  it('a bullet takes its heading’s subject', () => {
    expect(last('Possible side effects', 'Temporary numbness')).toMatchObject({claim: false})
    expect(last('Benefits of the treatment', 'Firmer, brighter skin')).toMatchObject({claim: true})
  })

  it('safety text never claims; care text only where it names a result', () => {
    const praise = ['The treatment smooths fine lines and restores a fresher look.']
    expect(sentencesOf(praise, {kind: 'safety'})[0]?.claim).toBe(false)
    const care = ['Do not rub the area.', 'Sunscreen keeps the skin smoother and helps to prevent wrinkles.']
    expect(sentencesOf(care, {kind: 'care'}).map(({claim}) => claim)).toEqual([false, true])
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

  it('are the same every time', () => {
    expect(detectClaims(text)).toEqual(detectClaims(text))
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
  ]
  test.each(texts)('%s', (language, text) => {
    const detected = detectClaims(text)
    expect(detected).toMatchObject({kind: 'unsupported', message: expect.stringContaining(language)})
  })

  it('a short English bullet is not', () => {
    expect(detectClaims('Softer lines')).toMatchObject({kind: 'detected'})
    expect(detectClaims('')).toEqual({kind: 'detected', sentences: []})
  })
})
