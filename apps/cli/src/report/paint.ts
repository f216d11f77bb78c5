import {styleText} from 'node:util'

type Style = 'red' | 'yellow' | 'dim' | 'bold'
export type Paint = (style: Style, text: string) => string

/** Colours where the stream is a terminal that shows them, and none where it is a file or a pipe. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, {stream})

export const unpainted: Paint = (_, text) => text
