/**
 * Names that the IANA time zone database has replaced (its file “backward”), and that JavaScript engines still
 * list: the present one by the former.
 */
const presentNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** A place in a region: abbreviations (`EST`) and offsets (`+05:30`) do not know when clocks change. */
const placeInRegion = /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/

/** Whether dates can be reckoned in this time zone: UTC, or a place that this JavaScript engine knows by any name. */
export function isTimeZone(name: string): boolean {
  if (name === 'UTC') return true
  if (!placeInRegion.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Every time zone to choose from, by its present name, UTC first. */
export const timeZones = (): readonly string[] => [
  'UTC',
  ...Array.from(new Set(Intl.supportedValuesOf('timeZone').map((name) => presentNames[name] ?? name)))
    .filter((name) => name !== 'UTC' && isTimeZone(name))
    .toSorted(),
]
