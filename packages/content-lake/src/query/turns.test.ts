import {type Asker, Turns} from './turns.ts'

const ann: Asker = {key: 'ann', isAnonymous: false}
const bob: Asker = {key: 'bob', isAnonymous: false}
const nobody: Asker = {key: '10.0.0.1', isAnonymous: true}
const anybody = () => true

function all<T>(turns: Turns<T>): (T | undefined)[] {
  const taken: (T | undefined)[] = []
  while (turns.has(anybody)) taken.push(turns.take(anybody))
  return taken
}

test('askers are served in turn, however many one of them has waiting', () => {
  const turns = new Turns<string>()
  for (const item of ['a1', 'a2', 'a3', 'a4']) turns.add(ann, item, false)
  turns.add(bob, 'b1', false)
  turns.add(nobody, 'n1', false)
  expect(turns.take(anybody)).toBe('a1')
  turns.add(bob, 'b2', false)
  expect(all(turns)).toEqual(['b1', 'n1', 'a2', 'b2', 'a3', 'a4'])
})

test('what goes first goes first, and does not keep the others out for ever', () => {
  const turns = new Turns<string>()
  turns.add(ann, 'new', false)
  for (let n = 1; n <= 6; n++) turns.add(ann, `quick ${n}`, true)
  expect(all(turns)).toEqual(['quick 1', 'quick 2', 'quick 3', 'quick 4', 'new', 'quick 5', 'quick 6'])
})

test('whoever may not have a turn keeps it', () => {
  const turns = new Turns<string>()
  turns.add(nobody, 'n1', true)
  turns.add(ann, 'a1', false)
  const known = ({isAnonymous}: Asker) => !isAnonymous
  expect(turns.take(known)).toBe('a1')
  expect(turns.take(known)).toBeUndefined()
  expect(turns.count()).toBe(1)
  expect(turns.remove(nobody, 'n1')).toBe(true)
  expect(turns.has(anybody)).toBe(false)
})
