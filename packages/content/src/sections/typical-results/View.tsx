import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import {Bars} from './Bars.tsx'
import type {TypicalResultsSection} from './model.ts'

export const View = ({section, page}: {section: TypicalResultsSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="typical-results">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    {section.figures.map(({_key, name, text, ...shares}) => (
      <div key={_key} className="figure">
        <h3>{name}</h3>
        <Bars {...shares} />
        <Body value={text} page={page} />
      </div>
    ))}
  </SectionFrame>
)
