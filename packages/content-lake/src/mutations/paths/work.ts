/** How many places one path may lead to. */
const MOST_PLACES = 10_000

/**
 * What the patches of one transaction may cost together: they run where everything else waits for them. Looking at
 * a value costs one, and a value that `..` comes by ten: all together about half a second.
 */
const MOST_LOOKS = 5_000_000

/** Characters of JSON that the patches of a transaction may write: a value counts in each place that it goes to. */
const MOST_CHARACTERS = 64 * 1024 * 1024

/** What is left of the bounds of a transaction. @throws Error that says which bound was reached */
export class PatchWork {
  #looks = MOST_LOOKS
  #characters = MOST_CHARACTERS

  look(values = 1): void {
    this.#looks -= values
    if (this.#looks < 0) {
      throw new Error(
        'the paths of this transaction look at too many values: name places more exactly, or send less at once',
      )
    }
  }

  write(characters: number): void {
    this.#characters -= characters
    if (this.#characters < 0) {
      throw new Error(`the patches of this transaction write more than ${MOST_CHARACTERS / 1024 / 1024} MB`)
    }
  }
}

export function checkCount(path: string, places: number): void {
  if (places > MOST_PLACES) throw new Error(`the path "${path}" leads to more than ${MOST_PLACES} places`)
}
