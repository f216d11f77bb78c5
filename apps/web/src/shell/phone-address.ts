/** The address that dials a number written for people: `+1 (555) 010-0100` → `tel:+15550100100`. */
export const phoneAddress = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`
