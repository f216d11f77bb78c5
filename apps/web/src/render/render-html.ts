import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

/** A whole document as HTML. */
export const renderToString = (document: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(document)}`
