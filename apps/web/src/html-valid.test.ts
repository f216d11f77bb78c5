import {HtmlValidate} from 'html-validate'
import {examplePages} from './example-pages.tsx'
import {documentOf} from './render/render-page.tsx'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes HTML: void elements with a slash, the doctype and attributes in its own way.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    // The style sheet keeps numbers in one line; what an editor wrote stays as it was written.
    'tel-non-breaking': 'off',
    // The styles of a page travel inside it, and the length of a bar is a number of its sentence.
    'no-inline-style': 'off',
    // Scripts of this site are as trusted as its pages.
    'require-sri': ['error', {target: 'crossorigin'}],
    // Words of people; search engines cut what is too long.
    'long-title': 'off',
  },
})

describe('html-validate finds nothing on', () => {
  it.each(Object.entries(examplePages))('%s', async (_name, page) => {
    const {results} = await validator.validateString(documentOf(page()))
    expect(
      results.flatMap(({messages}) =>
        messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} (${selector})`),
      ),
    ).toEqual([])
  })
})
