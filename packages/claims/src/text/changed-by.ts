/**
 * Words before a statement that deny it, doubt it or set a limit to it. “No doubt” and “not only” do not, and what
 * stands in a clause that ended (“We do not rush. …”, “not a cure; …”) is about something else.
 */
const before =
  /\b(?:(?:it is|it['’]s) (?:a myth|untrue|false|wrong|not true|not the case|unlikely|doubtful)|myths?|untrue|false(?:ly)?|never|nobody|no[- ]one|none|not|no longer|no (?:evidence|proof|study|guarantee|promise)|cannot|can['’]t|hardly|barely|rarely|seldom|without|whether|if|unless|at most|at best|at worst|at least|instead of|rather than|den(?:y|ies)|doubt(?:s|ed)?|doubtful|unlikely|wrong(?:ly)?|mistakenly)\b|n['’]t\b/giu
const harmless =
  /\b(?:no|without|beyond|not a) doubt\b|\bnot only\b|\bif you (?:like|wish|ask)\b|\bwhy not\b/giu
const after =
  /\b(?:is|was|are|were|remains?) (?:a |just a |only a )?(?:myth|untrue|false|wrong|not true|not so|not the case|unproven|doubtful|unlikely)\b|\bor so (?:they|people) (?:say|said|claim)\b|^[\s,–—-]*(?:not|never)\b/iu

/** Clauses before a statement that are about something else: they ended, say when or for whom, or stand beside it. */
const apart =
  /^.*(?:[;.!?…:](?=\s|$)|,\s*(?:and|but|so|yet)\b)|\b(?:if|when|while|although|though|because|since)\b[^,]{0,200},/gisu
/** What says of all that follows that it is not so. */
const heading =
  /\b(?:myths?|untrue|false|wrong|not (?:true|the case|so))\b(?=[^.;!?]{0,100}:\s*["“‘']?\s*$)/iu

/**
 * The words around a statement, in its own sentence, that deny it or change what it says; undefined where none do.
 *
 * @param lead what stands before it
 * @param tail what stands behind it
 */
export function changedBy(lead: string, tail: string): string | undefined {
  const near = lead.replace(harmless, ' ').replace(apart, ' ')
  return (
    heading.exec(lead)?.[0] ??
    Array.from(near.matchAll(before)).at(-1)?.[0] ??
    after.exec(tail)?.[0].replace(/^[\s,–—-]+/u, '')
  )
}
