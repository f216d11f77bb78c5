import type {BreadcrumbList} from 'schema-dts'
import type {AddressOf} from './clinic.ts'

/** The way to a page from the front page on; the page itself is the last. */
export const breadcrumbData = (
  way: readonly {readonly name: string; readonly address: string}[],
  addressOf: AddressOf,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({name, address}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: addressOf(address),
  })),
})
