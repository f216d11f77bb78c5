import type {Treatment} from './documents/treatment/model.ts'
import {styles as portableText} from './portable-text/styles.ts'
import {sections} from './sections/registry.ts'
import {styles as article} from './treatment-page/styles.ts'

/**
 * The CSS of a treatment's page: the article, its text, and the section types that it uses, each once.
 * Colours, sizes and typefaces come from the custom properties of the site around it.
 */
export const treatmentStyles = ({sections: used}: Pick<Treatment, 'sections'>): string =>
  [article, portableText, ...new Set(used.map(({_type}) => sections[_type].styles))].join('')
