import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {FaqSection} from './model.ts'

/** Answers stand open: a mark or a risk inside a closed answer would not be seen. */
export const View = ({section, page}: {section: FaqSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="faq">
    {section.questions.map((entry) => (
      <div key={entry._key} className="faq-entry">
        <h3>{entry.question}</h3>
        <Body value={entry.answer} page={page} />
      </div>
    ))}
  </SectionFrame>
)
