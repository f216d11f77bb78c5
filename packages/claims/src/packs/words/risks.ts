/** Words of promises that statements of risk and advice need as well: “numbness can be permanent”, “until you are pain-free”. */
export const alsoInRisks = [
  'permanent',
  'permanently',
  'never come|comes|return|need|needs',
  'always need|needs|get|gets',
  'no|zero pain',
  'without [any] pain',
  'pain~free',
  '100 %',
  'for~ever',
] as const

/** How often something happens. */
export const shares = [
  '0 %',
  '0 out of 0',
  '0 of|in [every] 0|two|three|four|five|ten patients|people|women|men|clients',
  'nine|eight|seven out of|in ten',
] as const
