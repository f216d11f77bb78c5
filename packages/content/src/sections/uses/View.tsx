import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {UsesSection} from './model.ts'
import {words} from './words.ts'

export const View = ({section, page}: {section: UsesSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="uses">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    <div className="use-list">
      {section.uses.map(({_key, name, text}) => (
        <div key={_key}>
          <h3>{name}</h3>
          {text !== undefined && <Body value={text} page={page} />}
        </div>
      ))}
    </div>
    {section.limits !== undefined && (
      <>
        <h3>{words.limits}</h3>
        <Body value={section.limits} page={page} />
      </>
    )}
  </SectionFrame>
)
