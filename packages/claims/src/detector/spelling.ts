/**
 * One spelling for British and American words, curly and straight apostrophes. It need not be a correct
 * one: vocabulary and text go through the same function.
 */
export const spelling = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[®™*]/g, '')
    .replace(/ae/g, 'e')
    .replace(/oe(?=[ds])/g, 'e')
    .replace(/(\p{L}{2})is(e|ed|es|er|ing|ation)$/u, '$1iz$2')
    .replace(/(\p{L}{3})our(s|ed|ing|ful|less|ite|ation)?$/u, '$1or$2')
    .replace(/(\p{L}{2})ll(ed|ing|er)$/u, '$1l$2')
    .replace(/(\p{L}{2})tre(s?)$/u, '$1ter$2')
    .replace(/fibre/, 'fiber')
    .replace(/amme(s?)$/, 'am$1')
