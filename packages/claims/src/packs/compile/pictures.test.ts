import {check} from '../../check.ts'
import {examplePage, examplePassage, exampleSite} from '../../testing/example.ts'

const pair = ['sections', {_key: 's'}, 'pairs', {_key: 'p'}] as const

const rulesOn = (texts: readonly {text: string; path: readonly (string | {readonly _key: string})[]}[]) =>
  check(
    exampleSite({
      policy: {markets: ['us-ca']},
      pages: [
        examplePage(
          texts.map(({text, path}) => examplePassage(text, {path, kind: 'label'})),
          {
            pictures: [
              {
                path: [...pair, 'after'],
                alternative: 'A face',
                result: {procedure: 'Light peel', subject: 'model', consent: true, unaltered: true},
              },
            ],
          },
        ),
      ],
    }),
  )
    .filter(({market}) => market !== undefined)
    .map(({rule, path}) => `${rule} at ${path}`)

describe('rules on pictures', () => {
  it('find a model of whom nothing that stands with the picture says so', () => {
    expect(rulesOn([{text: 'Model', path: ['sections', {_key: 'other'}, 'heading']}])).toEqual([
      'ca-651-02 at sections[_key=="s"].pairs[_key=="p"].after',
    ])
  })

  it('take what the page prints with the pair of pictures for said', () => {
    expect(rulesOn([{text: 'Model', path: pair}])).toEqual([])
  })
})
