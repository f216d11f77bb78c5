import type {z} from 'zod'
import {link, optional, required} from '../../fields.ts'
import {body} from '../../portable-text/model.ts'
import type {SectionModel} from '../define.ts'

export const fields = {
  heading: required('Give the call to action a heading, for example “Talk it over first”.'),
  text: optional(body),
  label: required('Write what the button says, for example “Request a consultation”.'),
  href: link,
}

export type CallToActionSection = z.output<SectionModel<'callToAction', typeof fields>>
