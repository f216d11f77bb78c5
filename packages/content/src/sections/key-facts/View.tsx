import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {KeyFactsSection} from './model.ts'

export const View = ({section, page}: {section: KeyFactsSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="key-facts">
    <dl>
      {section.facts.map((fact) => (
        <div key={fact._key}>
          <dt>{fact.label}</dt>
          <dd>
            <Body value={fact.value} page={page} />
          </dd>
        </div>
      ))}
    </dl>
  </SectionFrame>
)
