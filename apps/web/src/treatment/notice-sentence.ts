/** What the notice in place of a treatment says of it. */
export const noticeSentence = 'This page is being reviewed, and its text is not shown for now.'
