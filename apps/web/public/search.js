// The search of the page /search: it shows of the list that is there only what matches. It asks nobody, and keeps
// what is typed in the address alone.

const plain = (text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The words of a text, without accents and capitals. */
export const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether one word becomes the other by one slip: a letter too many, too few, another one, or two that changed places. */
export function isOneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const [restA, restB] = [a.slice(same), b.slice(same)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Words of so many letters or more are found in spite of a slip. */
const longEnough = 5

const isMeant = (typed, word) =>
  word.startsWith(typed) ||
  (typed.length >= longEnough && isOneSlip(typed, word.slice(0, typed.length + 1))) ||
  (typed.length >= longEnough && isOneSlip(typed, word.slice(0, typed.length)))

/** Whether every word that was typed begins a word of the text, or nearly so. */
export const matches = (typed, text) => {
  const words = wordsOf(text)
  return wordsOf(typed).every((one) => words.some((word) => isMeant(one, word)))
}

const count = (found, all) =>
  found === all
    ? ''
    : found === 0
      ? 'No treatment matches. Try another word, or call us.'
      : `${found} of ${all} treatments`

/** Brings the search to life on a page. */
export function start(document, location, history) {
  const search = document.querySelector('search')
  const form = search.querySelector('form')
  const input = form.querySelector('input')
  const status = document.querySelector('#found')
  const entries = Array.from(document.querySelectorAll('#entries > li'), (element) => ({
    element,
    text: `${element.textContent} ${element.dataset.words}`,
  }))
  const show = () => {
    let found = 0
    for (const {element, text} of entries) {
      element.hidden = !matches(input.value, text)
      if (!element.hidden) found += 1
    }
    status.textContent = count(found, entries.length)
  }
  search.hidden = false
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  show()
  input.addEventListener('input', () => {
    show()
    const typed = input.value.trim()
    history.replaceState(null, '', typed === '' ? '/search' : `/search?q=${encodeURIComponent(typed)}`)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
}

if (typeof document !== 'undefined' && document.querySelector('search') !== null)
  start(document, location, history)
