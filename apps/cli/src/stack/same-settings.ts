import type {Settings} from '../settings.ts'

const quoted = (value: string): string =>
  /^[\w.,:/@%+=~-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`

/** The command as it has to be typed in another terminal, to work with what this one was started with. */
export const sameSettings = ({given}: Pick<Settings, 'given'>, command: string): string =>
  [...Object.entries(given).map(([name, value]) => `${name}=${quoted(value)}`), command].join(' ')
