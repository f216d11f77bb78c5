import {
  bind,
  pageMarkdown,
  plainText,
  prepareTreatment,
  type ServedSnapshot,
  treatmentAddress,
} from '@caveat/content'
import {addressOf} from '../findable/site-address.ts'
import {TreatmentAddress} from '../treatment/TreatmentAddress.tsx'
import {treatmentBySlug} from '../treatment/treatment-by-slug.ts'
import {type AddressProps, treatmentProps} from '../treatment/treatment-props.ts'

/** What stands at the address of a treatment, for every way to show it. */
export type RenderedTreatment = {
  /** Plain data, of which `TreatmentAddress` makes the page: Next keeps it beside the HTML. */
  readonly props: AddressProps
  /** The page itself; static pages, preview and tests put it into their own frames. */
  readonly page: () => React.ReactElement
  /** The same in plain text, with the same marks and notes; of a notice there is none. */
  readonly text: () => string | undefined
  /** The same in Markdown. */
  readonly markdown: () => string | undefined
}

/**
 * The one way from content to the page of a treatment. Whoever shows one (static pages, preview, text, tests) begins
 * here, so that none of them can show what another would not.
 *
 * @returns undefined where no treatment has the slug
 */
export function renderTreatment(snapshot: ServedSnapshot, slug: string): RenderedTreatment | undefined {
  const props = treatmentProps(snapshot, slug)
  const found = treatmentBySlug(snapshot, slug)
  if (props === undefined || found === undefined) return undefined
  const prepared = () => (found.isServed ? prepareTreatment(bind(found.treatment, snapshot)) : undefined)
  const textBy = (write: (of: NonNullable<ReturnType<typeof prepared>>) => string) => {
    const served = prepared()
    return served === undefined ? undefined : write(served)
  }
  return {
    props,
    page: () => <TreatmentAddress {...props} />,
    text: () => textBy(plainText),
    markdown: () => textBy((of) => pageMarkdown(of, addressOf(treatmentAddress(of.treatment)))),
  }
}
