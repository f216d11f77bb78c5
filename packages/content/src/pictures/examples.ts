const drawing = (line: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#f3eae6"/><path d="${line}" fill="none" stroke="#74325a" stroke-width="14" stroke-linecap="round"/><text x="600" y="840" font-family="sans-serif" font-size="48" fill="#62545a" text-anchor="middle">Drawing</text></svg>\n`

/**
 * Pictures for fixtures and tests: drawings, no person. `asset` is the id that uploading one gives, which holds
 * the hash of its bytes: a changed drawing has another.
 */
export const examplePictures = {
  threeLines: {
    asset: 'image-5401bd505e3bf2d64e174299d7325a0401afb007-1200x900-svg',
    svg: drawing('M150 300q450-90 900 0M150 450q450-90 900 0M150 600q450-90 900 0'),
  },
  oneLine: {
    asset: 'image-cdc1f0876e02593562b8ab982099c98181c919f2-1200x900-svg',
    svg: drawing('M250 450q350-50 700 0'),
  },
} as const
