// Plain JavaScript, so that a Node that cannot run the rest can at least say so.

/** The oldest Node that runs the lake; `node:sqlite` as the lake uses it is not in older ones. */
export const OLDEST_NODE = '22.18'

/**
 * What to say to whom starts the lake with a Node that is too old; undefined when it is new enough.
 *
 * @param {string} version - as in `process.versions.node`
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `content-lake needs Node ${OLDEST_NODE} or newer; this is ${version}. Install a newer Node and start again.`
}
