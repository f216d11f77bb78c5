#!/usr/bin/env node
// Plain JavaScript on purpose: it has to run, and explain itself, on a Node that is too old for the rest.
import {delimiter} from 'node:path'
import {fileURLToPath} from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Caveat needs Node.js 22.18 or newer; this is ${process.versions.node} (${process.execPath}).\n` +
      'On Linux and macOS "npm ci" brings a right one for the scripts of this project: run it again, then "npm start".\n' +
      'Elsewhere install Node.js 24 from nodejs.org.',
  )
  process.exit(2)
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

// The programs that this command starts (turbo, next …) are the project's own, however it was called.
process.env.PATH = `${here('../../../node_modules/.bin')}${delimiter}${process.env.PATH}`
process.env.TSX_TSCONFIG_PATH = here('../tsconfig.json')

const {register} = await import('tsx/esm/api')
register()
await import('../src/main.ts')
