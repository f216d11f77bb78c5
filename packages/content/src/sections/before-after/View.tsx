import {PictureImage} from '../../pictures/PictureImage.tsx'
import {Body} from '../../portable-text/Body.tsx'
import type {PageAround} from '../define.ts'
import {SectionFrame} from '../SectionFrame.tsx'
import type {BeforeAfterSection} from './model.ts'
import {sizes} from './styles.ts'
import {words} from './words.ts'

/** The statement stands before the pictures: nobody sees a result without it. */
export const View = ({section, page}: {section: BeforeAfterSection; page: PageAround}) => (
  <SectionFrame sectionKey={section._key} heading={section.heading} className="before-after">
    {section.procedure !== undefined && <p className="procedure">{section.procedure}</p>}
    {section.statement !== undefined && <p>{section.statement}</p>}
    {section.pairs.map(({_key, before, after, taken, subject, caption}) => (
      <figure key={_key}>
        {subject === 'model' && <p className="model">{words.model}</p>}
        <div className="pair">
          <figure>
            <figcaption>{words.before}</figcaption>
            <PictureImage value={before} page={page} sizes={sizes} />
          </figure>
          <figure>
            <figcaption>{words.after}</figcaption>
            <PictureImage value={after} page={page} sizes={sizes} />
            <p>{taken}</p>
          </figure>
        </div>
        {caption !== undefined && (
          <figcaption>
            <Body value={caption} page={page} />
          </figcaption>
        )}
      </figure>
    ))}
  </SectionFrame>
)
