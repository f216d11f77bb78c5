import type {CSSProperties} from 'react'
import {type Share, sharesIn} from './shares.ts'

type BarStyle = CSSProperties & {readonly '--from': number; readonly '--to': number}

const styleOf = ({from, to}: Share): BarStyle => ({'--from': from, '--to': to})
const labelOf = ({from, to}: Share): string => (from === to ? `${to}%` : `${from}–${to}%`)

/** The shares of a sentence, drawn: the first is the one that it is about. Nothing new is said, so nothing is read. */
export const Bars = ({text}: {text: string}) => {
  const shares = sharesIn(text)
  return (
    shares.length > 0 && (
      <div className="bars" aria-hidden="true">
        {shares.map((share) => (
          <div key={labelOf(share)} style={styleOf(share)} data-share={labelOf(share)} />
        ))}
      </div>
    )
  )
}
