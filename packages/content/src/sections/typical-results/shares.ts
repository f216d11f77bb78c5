type Figure = {
  readonly percent: number
  readonly upTo?: number | undefined
  readonly against?: number | undefined
}

/** The numbers that a figure draws, each by the field that holds it. */
export const shares = ({percent, upTo, against}: Figure) =>
  [
    {field: 'percent', share: percent},
    {field: 'upTo', share: upTo},
    {field: 'against', share: against},
  ].filter((entry): entry is {field: string; share: number} => entry.share !== undefined)
