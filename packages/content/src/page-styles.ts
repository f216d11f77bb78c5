import type {Treatment} from './documents/treatment/model.ts'
import {sections} from './sections/registry.ts'

/** The CSS of the section types that a treatment uses, each once. */
export const sectionStyles = ({sections: used}: Pick<Treatment, 'sections'>): string =>
  Array.from(new Set(used.map(({_type}) => _type)), (type) => sections[type].styles).join('')
