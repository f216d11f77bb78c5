import {styleText} from 'node:util'

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Says what is being done, does it, and says how long it took; a detail returned by `work` is added. */
export async function step<T>(
  title: string,
  work: () => Promise<T> | T,
  detail?: (result: T) => string,
): Promise<T> {
  const since = performance.now()
  console.log(styleText('dim', `… ${title}`))
  try {
    const result = await work()
    const more = detail === undefined ? '' : `: ${detail(result)}`
    console.log(`${styleText('green', '✓')} ${title}${more} ${styleText('dim', `(${seconds(since)})`)}`)
    return result
  } catch (error) {
    console.log(`${styleText('red', '✗')} ${title} ${styleText('dim', `(${seconds(since)})`)}`)
    throw error
  }
}
