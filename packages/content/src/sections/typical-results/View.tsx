import {Body} from '../../portable-text/Body.tsx'
import {textOf} from '../../portable-text/passages.ts'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import {Bars} from './Bars.tsx'
import type {TypicalResultsSection} from './model.ts'

export const View = ({section, page}: {section: TypicalResultsSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="typical-results">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    {section.figures.map(({_key, name, text}) => (
      <div key={_key} className="figure">
        <h3>{name}</h3>
        <Bars text={text.map(textOf).join('\n')} />
        <Body value={text} page={page} />
      </div>
    ))}
  </SectionFrame>
)
