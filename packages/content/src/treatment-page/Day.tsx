const longDate = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'})

/** A calendar day (YYYY-MM-DD), written out. */
export const Day = ({value}: {value: string}) => (
  <time dateTime={value}>{longDate.format(new Date(value))}</time>
)
