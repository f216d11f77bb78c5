import type {PageAround} from './define.ts'
import {partsOf, type Section, type SectionType} from './registry.ts'

const SectionView = <K extends SectionType>({section, page}: {section: Section<K>; page: PageAround}) => {
  const {View} = partsOf(section)
  return <View section={section} page={page} />
}

/** Sections in their order, each by its own view. */
export const Sections = ({value, page}: {value: readonly Section[]; page: PageAround}) =>
  value.map((section) => <SectionView key={section._key} section={section} page={page} />)
