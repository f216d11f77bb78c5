import {type Finding, type Fix, type Override, overrideOf} from '@caveat/claims'
import {studioPath} from '@sanity/client/csm'
import {useToast} from '@sanity/ui/toast'
import {PatchEvent, set, useClient, useCurrentUser} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {apiVersion} from '../connection/api-version.ts'
import {storeDecision, takeBackOverride} from '../decisions/store.ts'
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
  const user = useCurrentUser()
  const toast = useToast()
  const complain = (error: unknown) =>
    toast.push({status: 'error', title: 'It could not be stored', description: String(error)})

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
    async override(finding: Finding, reason: string) {
      const who = user?.name ?? user?.email ?? 'Unknown'
      const record = overrideOf(finding, {reason, who, at: new Date().toISOString()})
      await storeDecision(client, finding.document, record).catch(complain)
    },
    async takeBack(finding: Finding, overrides: readonly Override[]) {
      const ids = overrides.filter(isOn(finding)).map(({_id}) => _id)
      await takeBackOverride(client, finding.document, ids).catch(complain)
    },
  }
}
