import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {heading: 'Talk it over first', label: 'Call the clinic', href: 'tel:+15550100'},
  withText: {
    heading: 'Talk it over first',
    text: markdown('A visit to ask questions does not commit you to anything.'),
    label: 'All treatments',
    href: '/',
  },
}
