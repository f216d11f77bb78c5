import {type WithdrawalEffect, withdrawal} from '@caveat/claims'
import {dayFrom} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {withdrawalText} from '../listing/withdrawal-text.ts'
import {nearestTo} from '../nearest.ts'
import {type ReadSite, readSite} from '../publish/read-site.ts'
import {writeWithdrawal} from '../publish/write-withdrawal.ts'
import {placesIn} from '../report/places.ts'
import type {Settings} from '../settings.ts'

export type WithdrawOptions = {
  readonly dryRun?: boolean
  readonly at?: string
  readonly effect: WithdrawalEffect
  readonly reason?: string
  readonly yes?: boolean
}

const howToGoOn =
  'Nothing was changed. To withdraw the claim, run the same command again with --reason "…" and --yes, or fill in “Withdrawn” on the claim in the Studio and publish.'

/** @throws CommandError where options contradict each other, or the day is none */
function dayAsked({dryRun, yes, at}: WithdrawOptions): string | undefined {
  if (dryRun && yes)
    throw new CommandError(
      '--dry-run and --yes contradict each other: the one changes nothing, the other withdraws the claim. Leave one out.',
    )
  return at === undefined ? undefined : dayFrom('--at', at)
}

/** @throws CommandError where a reason is given that says nothing */
function reasonGiven({reason}: WithdrawOptions): string | undefined {
  if (reason !== undefined && reason.trim() === '')
    throw new CommandError('--reason is empty. Say why the claim is withdrawn: staff and records show it.')
  return reason?.trim()
}

/** The preview with the claim as it is published. @throws CommandError where there is no such claim, or not all of it */
function previewOf({site, snapshot}: ReadSite, id: string, options: WithdrawOptions) {
  const {effect} = options
  const [at, reason] = [dayAsked(options), reasonGiven(options)]
  if (at !== undefined && at < site.today)
    throw new CommandError(`--at ${at} is past. Leave it out to withdraw the claim today, ${site.today}.`)
  const preview = withdrawal(site, id, {at, effect, reason})
  const claim = snapshot.find('claim', id)
  if (preview !== undefined && claim !== undefined) return {preview, claim}
  const near = nearestTo(id, site.library.claims.keys())
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  throw new CommandError(
    preview === undefined
      ? `No claim with the id “${id}” is published.${meant} “caveat ledger” lists all.`
      : `The claim ${id} is not complete, see “caveat check”. Mend it in the Studio first.`,
  )
}

/**
 * Shows what becomes of the site when a claim is withdrawn; with a reason and `--yes`, withdraws it.
 *
 * @throws CommandError where the claim is not published, an option is wrong, or the lake does not answer; nothing is
 *   written then
 */
export async function withdraw(settings: Settings, id: string, options: WithdrawOptions): Promise<void> {
  const {dryRun = false, effect, yes = false} = options
  dayAsked(options)
  const reason = reasonGiven(options)
  const read = await readSite(settings)
  const {preview, claim} = previewOf(read, id, options)
  const already =
    claim.withdrawn === undefined
      ? undefined
      : `The claim was withdrawn already, on ${claim.withdrawn.at}: ${claim.withdrawn.reason}`
  if (already !== undefined && !dryRun)
    throw new CommandError(`${already}\nNothing was changed. Change the day or the effect in the Studio.`)
  const where = {studioUrl: settings.studioUrl, places: placesIn(read.pulled), inFull: false}
  console.log(withdrawalText(preview, where))
  if (already !== undefined) console.log(`\n${already}`)
  if (dryRun) {
    console.log('\nNothing was changed (--dry-run).')
    return
  }
  if (!yes || reason === undefined) throw new CommandError(howToGoOn)
  const written = await writeWithdrawal(settings, {id, seen: claim._rev}, {at: preview.at, reason, effect})
  const others = written.filter((each) => each !== id)
  const also = others.length === 0 ? '' : ` Written on ${others.join(', ')}, too.`
  console.log(
    `\n${id} is withdrawn from ${preview.at}.${also} Bring it to the site: npm run build. Then mend its pages.`,
  )
}
