/** CSS kept as text beside its component, so that a page carries only the styles it uses. */
export const css = String.raw
