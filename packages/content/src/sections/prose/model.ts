import type {z} from 'zod'
import {optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {heading: optional(required('Write the heading, or leave it out.')), body}

export type ProseSection = z.output<SectionModel<'prose', typeof fields>>
