import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {StepsSection} from './model.ts'

export const View = ({section, page}: {section: StepsSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="steps">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    <ol>
      {section.steps.map((step) => (
        <li key={step._key}>
          <h3>{step.name}</h3>
          <Body value={step.text} page={page} />
        </li>
      ))}
    </ol>
  </SectionFrame>
)
