#!/usr/bin/env node
import {nodeTooOld} from './node-version.mjs'

const problem = nodeTooOld(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  await import('../src/main.ts')
}
