import {storedExamples, waysToBreak} from '../broken/testing.ts'
import {readDocuments} from './read.ts'
import {documents} from './registry.ts'

const ofZod = /^(Invalid|Too (small|big)|Unrecognized)/

describe('what is wrong with a stored document', () => {
  it.each(storedExamples)('is said in words for people: $name', ({stored}) => {
    const technical = waysToBreak(stored).flatMap(({broken}) =>
      readDocuments([broken]).findings.map(({message}) => message),
    )
    expect(technical.length).toBeGreaterThan(0)
    expect(technical.filter((message) => ofZod.test(message))).toEqual([])
  })

  it('names the labels that there are, for one that is not', () => {
    const claim = {...documents.claim.fixtures.default, labels: ['efficacious'], _id: 'c', _type: 'claim'}
    const [finding] = readDocuments([{...claim, _rev: 'r', _updatedAt: 'now'}]).findings
    expect(finding?.path).toBe('labels[0]')
    expect(finding?.message).toMatch(/^Here should be one of “efficacy”, .*but there is “efficacious”\./)
  })
})
