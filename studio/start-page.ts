import {createElement as h} from 'react'
import {scriptPath} from './connection/script.ts'

type Props = {readonly css?: readonly string[]; readonly entryPath: string}

/** The Studio fills the window; until it has drawn itself, the window has the colour that it will have. */
const styles =
  'html{background:#fff}@media(prefers-color-scheme:dark){html{background:#13141b}}html,body,#sanity{height:100%}body{margin:0;-webkit-font-smoothing:antialiased}'

/** The page that the Studio starts in. It loads nothing from another host. */
export const StartPage = ({css = [], entryPath}: Props) =>
  h(
    'html',
    {lang: 'en'},
    h(
      'head',
      null,
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'robots', content: 'noindex'}),
      h('meta', {name: 'referrer', content: 'same-origin'}),
      h('title', null, 'Caveat'),
      h('link', {rel: 'icon', type: 'image/svg+xml', href: '/static/icon.svg'}),
      ...css.map((href) => h('link', {key: href, rel: 'stylesheet', href})),
      h('style', null, styles),
    ),
    h(
      'body',
      null,
      h('div', {id: 'sanity'}),
      h('script', {type: 'module', src: entryPath}),
      // Runs first all the same: a module waits until the page has been read.
      h('script', {src: scriptPath}),
      h('noscript', null, 'The Studio needs JavaScript. Please turn it on in your browser.'),
    ),
  )
