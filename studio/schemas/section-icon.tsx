import {Icon, type IconSymbol} from '@sanity/icons'

/** The component that draws an icon by its name. */
export const sectionIcon = (symbol: IconSymbol) => () => <Icon symbol={symbol} />
