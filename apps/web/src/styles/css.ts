/** CSS kept as text: `css` lets editors colour it. */
export const css = String.raw
