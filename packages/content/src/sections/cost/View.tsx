import {Body} from '../../portable-text/Body.tsx'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {CostSection} from './model.ts'

export const View = ({section, page}: {section: CostSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="cost">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    <dl>
      {section.prices.map(({_key, item, price, includes}) => (
        <div key={_key}>
          <dt>{item}</dt>
          <dd className="price">{price}</dd>
          {includes !== undefined && <dd className="includes">{includes}</dd>}
        </div>
      ))}
    </dl>
    {section.conditions !== undefined && <Body value={section.conditions} page={page} />}
  </SectionFrame>
)
