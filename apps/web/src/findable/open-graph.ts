import {categories, categorySlugs, type Snapshot} from '@caveat/content'
import sharp from 'sharp'
import {siteSettings} from '../content/site-settings.ts'
import {isCategory} from '../home/treatments-by-category.ts'
import {lightPalette} from '../styles/palette.ts'
import {defaultAccent} from '../styles/tokens.ts'
import {inXml} from './xml.ts'

const [width, height] = [1200, 630]
/** So many letters fit on a line. */
const lineLength = 24
const mostLines = 3

/** A text on lines, at spaces; what is too much is left out. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineLength)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, mostLines)
}

/** The name that stands on a picture, by the name of its file; undefined where there is no such picture. */
function openGraphTitle(snapshot: Snapshot, name: string): string | undefined {
  if (name === 'clinic') return siteSettings(snapshot).tagline ?? ''
  const category = Object.keys(categorySlugs)
    .filter(isCategory)
    .find((each) => categorySlugs[each] === name)
  return category === undefined ? undefined : categories[category]
}

/** The names of all pictures: one for each category, one for everything else. */
export const openGraphNames: readonly string[] = ['clinic', ...Object.values(categorySlugs)]

function drawing(clinic: string, title: string, given: string): string {
  const {paper, accent, ink, quiet} = lightPalette(given)
  const petals = [0, 60, 120, 180, 240, 300].map(
    (turn) => `<ellipse cy="-81" rx="36" ry="66" transform="rotate(${turn})"/>`,
  )
  const lines = linesOf(title).map(
    (line, index) => `<tspan x="90" y="${400 + index * 84}">${inXml(line)}</tspan>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/><rect width="24" height="${height}" fill="${accent}"/><g transform="translate(1010 170)" fill="${accent}">${petals.join('')}</g><g font-family="Georgia, 'DejaVu Serif', serif" fill="${ink}"><text x="90" y="150" font-size="40" fill="${quiet}">${inXml(clinic)}</text><text font-size="72">${lines.join('')}</text></g></svg>`
}

const made = new Map<string, Promise<Buffer>>()

/**
 * The picture that stands for a page where it is shared, PNG of 1200 × 630: the name of the clinic and of the category, in
 * its colour. Drawn when it is first asked for.
 *
 * @returns undefined where there is no such picture
 */
export function openGraphPicture(snapshot: Snapshot, name: string): Promise<Buffer> | undefined {
  const title = openGraphTitle(snapshot, name)
  if (title === undefined) return undefined
  const {clinicName, accent = defaultAccent} = siteSettings(snapshot)
  const svg = drawing(clinicName, title, accent)
  const known = made.get(svg)
  if (known !== undefined) return known
  const picture = sharp(Buffer.from(svg)).png({compressionLevel: 9, palette: true}).toBuffer()
  // Settings that have changed leave pictures behind that nobody asks for.
  if (made.size >= openGraphNames.length) made.clear()
  made.set(svg, picture)
  picture.catch(() => made.delete(svg))
  return picture
}
