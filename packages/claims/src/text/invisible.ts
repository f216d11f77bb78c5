const invisible = /[\p{DI}\p{Cf}]/gu

/** A text without what takes no room: soft hyphens, joiners, variation selectors, tags, marks of direction. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')
