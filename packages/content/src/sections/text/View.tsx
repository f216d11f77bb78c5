import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {TextSection} from './model.ts'

export const View = ({section, page}: {section: TextSection; page: PageMarks}) => (
  <SectionFrame id={section._key} heading={section.heading} className="text">
    <Body value={section.body} page={page} />
  </SectionFrame>
)
