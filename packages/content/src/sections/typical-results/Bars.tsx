import type {CSSProperties} from 'react'

type Shares = {percent: number; upTo?: number | undefined; against?: number | undefined}

type BarStyle = CSSProperties & {readonly '--from': number; readonly '--to': number}

const bar = (from: number, to: number): BarStyle => ({'--from': from, '--to': to})

/** The numbers of the sentence below, drawn. Nothing is said here that the sentence does not say, so nothing is read. */
export const Bars = ({percent, upTo = percent, against}: Shares) => (
  <div className="bars" aria-hidden="true">
    <div style={bar(percent, upTo)} data-share={upTo === percent ? `${percent}%` : `${percent}–${upTo}%`} />
    {against !== undefined && (
      <div className="against" style={bar(against, against)} data-share={`${against}%`} />
    )}
  </div>
)
