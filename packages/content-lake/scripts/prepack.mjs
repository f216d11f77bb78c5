/** `npm pack` and `npm publish` here would pack the TypeScript, which Node does not run inside `node_modules`. */
console.error('The sources are no package. Pack the lake with: npm run pack -w @caveat/content-lake')
process.exit(1)
