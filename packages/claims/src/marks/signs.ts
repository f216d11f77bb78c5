const classic = ['*', '†', '‡'] as const

/**
 * The signs of a page with `count` notes, in the order of the notes. Up to three are `* † ‡`; more are
 * numbers all over the page, because screen readers at their default are silent on `§ ‖ ¶` and read
 * doubled signs badly.
 */
export const signsFor = (count: number): readonly string[] =>
  Array.from({length: count}, (_, index) =>
    count <= classic.length ? (classic[index] ?? '') : String(index + 1),
  )
