/** The origin of the site as it was told, for example https://clinic.example; undefined where it was not. */
export const siteOrigin = (): string | undefined => process.env.NEXT_PUBLIC_SITE_URL || undefined

/** The whole address of a path; the path alone where the site does not know where it stands. */
export function addressOf(path: string): string {
  const origin = siteOrigin()
  return origin === undefined ? path : new URL(path, origin).href
}
