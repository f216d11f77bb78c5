import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {SafetyInformationSection} from './model.ts'
import {words} from './words.ts'

type SafetyInformationProps = {section: SafetyInformationSection; page: PageMarks}

/** Everything stands open: no risk is behind a click. */
export const View = ({section, page}: SafetyInformationProps) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="safety">
    {section.boxedWarning !== undefined && (
      <div className="boxed-warning">
        <h3>{words.boxedWarning}</h3>
        <Body value={section.boxedWarning} page={page} />
      </div>
    )}
    {section.notFor !== undefined && (
      <>
        <h3>{words.notFor}</h3>
        <Body value={section.notFor} page={page} />
      </>
    )}
    <h3>{words.sideEffects}</h3>
    <div className="side-effects">
      {section.sideEffects.map((group) => (
        <div key={group._key}>
          <h4>{group.frequency}</h4>
          <Body value={group.effects} page={page} />
        </div>
      ))}
    </div>
    <div className="get-help">
      <h3>{words.getHelp}</h3>
      <Body value={section.getHelp} page={page} />
    </div>
  </SectionFrame>
)
