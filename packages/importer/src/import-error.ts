/** A file that cannot be imported. The message names the file and says what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly file: string

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
    this.file = file
  }
}
