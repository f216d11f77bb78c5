import {type WithdrawalEffect, withdrawal} from '@caveat/claims'
import {dayFrom} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {withdrawalText} from '../listing/withdrawal-text.ts'
import {nearestTo} from '../nearest.ts'
import {readSite} from '../publish/read-site.ts'
import {writeWithdrawal} from '../publish/write-withdrawal.ts'
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

/**
 * Shows what becomes of the site when a claim is withdrawn; with a reason and `--yes`, withdraws it.
 *
 * @throws CommandError where the claim is not published, an option is wrong, or the lake does not answer; nothing is
 *   written then
 */
export async function withdraw(settings: Settings, id: string, options: WithdrawOptions): Promise<void> {
  const {dryRun = false, effect, reason, yes = false} = options
  const at = options.at === undefined ? undefined : dayFrom('--at', options.at)
  const {site, snapshot} = await readSite(settings)
  if (at !== undefined && at < site.today)
    throw new CommandError(`--at ${at} is past. Leave it out to withdraw the claim today, ${site.today}.`)
  const preview = withdrawal(site, id, {at, effect, reason})
  const claim = snapshot.find('claim', id)
  if (preview === undefined || claim === undefined) {
    const near = nearestTo(id, site.library.claims.keys())
    const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
    throw new CommandError(
      preview === undefined
        ? `No claim with the id “${id}” is published.${meant} “caveat ledger” lists all.`
        : `The claim ${id} is not complete, see “caveat check”. Mend it in the Studio first.`,
    )
  }
  console.log(withdrawalText(preview, settings.studioUrl))
  if (claim.withdrawn !== undefined)
    console.log(`\nThe claim was withdrawn already, on ${claim.withdrawn.at}: ${claim.withdrawn.reason}`)
  if (dryRun) {
    console.log('\nNothing was changed (--dry-run).')
    return
  }
  if (claim.withdrawn !== undefined)
    throw new CommandError('Nothing was changed. Change the day or the effect in the Studio.')
  if (!yes || reason === undefined || reason.trim() === '') throw new CommandError(howToGoOn)
  await writeWithdrawal(settings, {id, seen: claim._rev}, {at: preview.at, reason: reason.trim(), effect})
  console.log(
    `\n${id} is withdrawn from ${preview.at}. Mend its pages, then bring it to the site: npm run build`,
  )
}
