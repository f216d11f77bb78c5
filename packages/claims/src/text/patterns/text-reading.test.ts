import {examplePage, examplePassage} from '../../testing/example.ts'
import {readingOf} from './reading.ts'
import {textReading} from './text-reading.ts'

describe('the reading of a text', () => {
  it('is kept while the page around it is written', () => {
    const read = (written: string) =>
      readingOf(examplePage([examplePassage('Botox, at rest.'), examplePassage(written)])).passages
    const [before] = read('One')
    const [after] = read('One more')
    expect(after?.of).toBe(before?.of)
  })

  it('is another for an address, whose hyphens part words', () => {
    expect(textReading('lip-filler', 'address').normalised.text).toBe('lip filler')
    expect(textReading('lip-filler', 'heading').normalised.text).toBe('lip-filler')
    expect(textReading('lip-filler', 'file-name')).toBe(textReading('lip-filler', 'address'))
  })
})
