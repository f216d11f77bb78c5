/** Whether a claim or disclaimer came with an import; the import says so. */
export const importedField = {
  type: 'boolean',
  title: 'Came with an import',
  description:
    'Until somebody approves it, and as long as it is worded as it was, what is missing on it is only reported.',
  readOnly: true,
  hidden: ({value}: {value?: unknown}) => value !== true,
} as const
