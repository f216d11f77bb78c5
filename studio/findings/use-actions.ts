import {type Finding, type Fix, type Override, overrideOf, type Subject} from '@caveat/claims'
import {studioPath} from '@sanity/client/csm'
import {useToast} from '@sanity/ui/toast'
import {PatchEvent, set, useClient} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {apiVersion} from '../connection/api-version.ts'
import {storeDecisions, takeBackOverride} from '../decisions/store.ts'
import {useDecider, useMomentOf, useStoring} from '../decisions/use-decider.ts'
import {applyFix} from '../fixes/apply-fix.ts'
import {placeOf} from '../validation/place.ts'

const newKey = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

const isOn =
  ({rule, path, excerpt = ''}: Finding) =>
  (override: Override) =>
    override.rule === rule &&
    override.path.trim() === path.trim() &&
    (override.excerpt ?? '').trim() === excerpt.trim()

/** What the buttons beside a finding do to the document that is open. */
export function useFindingActions() {
  const {onChange, onFocus, onPathOpen, value} = useDocumentPane()
  const client = useClient({apiVersion})
  const decider = useDecider()
  const momentOf = useMomentOf()
  const stored = useStoring()
  const toast = useToast()

  return {
    go(finding: Finding) {
      const place = placeOf(finding)
      onPathOpen(place)
      onFocus(place)
    },
    fix(finding: Finding, fix: Fix) {
      const place = placeOf(finding)
      const fixed = applyFix(studioPath.get(value, finding.path), finding.passage, fix, newKey)
      if (fixed === undefined)
        toast.push({status: 'warning', title: 'The text has changed. Look at it once more.'})
      else onChange(PatchEvent.from(set(fixed, place)))
    },
    /** @returns whether it is stored */
    override(finding: Finding, state: Subject['state'], reason: string) {
      const {rule, path, message} = finding
      const at = momentOf([rule, path, message, reason])
      const record = overrideOf(finding, state, {...decider, reason, at})
      return stored(storeDecisions(client, [{subject: finding.document, record}]))
    },
    takeBack(finding: Finding, overrides: readonly Override[]) {
      const ids = overrides.filter(isOn(finding)).map(({_id}) => _id)
      return stored(takeBackOverride(client, finding.document, ids))
    },
  }
}
