import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {ProseSection} from './model.ts'

export const View = ({section, page}: {section: ProseSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="prose">
    <Body value={section.body} page={page} />
  </SectionFrame>
)
