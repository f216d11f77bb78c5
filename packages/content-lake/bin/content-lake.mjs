#!/usr/bin/env node
// Plain JavaScript, so that a Node that cannot run the rest can at least say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `content-lake needs Node 22.18 or newer; this is ${process.versions.node}. Install a newer Node and start again.`,
  )
  process.exitCode = 1
} else {
  await import('../src/main.ts')
}
