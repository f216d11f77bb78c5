import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {CallToActionSection} from './model.ts'

export const View = ({section, page}: {section: CallToActionSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="call-to-action">
    {section.text !== undefined && <Body value={section.text} page={page} />}
    <p>
      <a className="button" href={section.href}>
        {section.label}
      </a>
    </p>
  </SectionFrame>
)
