import {Body} from '../../portable-text/Body.tsx'
import type {Body as BodyValue} from '../../portable-text/model.ts'
import type {PageMarks} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {ComparisonSection} from './model.ts'

const Cell = ({value, page}: {value: BodyValue | undefined; page: PageMarks}) => (
  <td>{value !== undefined && <Body value={value} page={page} />}</td>
)

/** Each point has a line of its own above the two cells: that leaves room for them on a phone. */
export const View = ({section, page}: {section: ComparisonSection; page: PageMarks}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="comparison">
    {section.introduction !== undefined && <Body value={section.introduction} page={page} />}
    <table>
      <thead>
        <tr>
          <th scope="col">{section.first}</th>
          <th scope="col">{section.second}</th>
        </tr>
      </thead>
      {section.rows.map(({_key, label, first, second}) => (
        <tbody key={_key}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {label}
            </th>
          </tr>
          <tr>
            <Cell value={first} page={page} />
            <Cell value={second} page={page} />
          </tr>
        </tbody>
      ))}
    </table>
  </SectionFrame>
)
