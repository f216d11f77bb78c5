import {treatmentAddress} from '@caveat/content'
import OpenIcon from '@sanity/icons/Launch'
import type {DocumentActionComponent} from 'sanity'
import {z} from 'zod'
import {connection} from '../connection/current.ts'

const addressed = z.object({slug: z.object({current: z.string().min(1)})})

/** Opens the public page of a published treatment in another tab. */
export const openPage: DocumentActionComponent = ({published}) => {
  const page = addressed.safeParse(published)
  return {
    label: 'Open page',
    icon: OpenIcon,
    disabled: !page.success,
    title: page.success ? 'The page as patients see it' : 'There is no page yet: publish the treatment first',
    onHandle: () => {
      if (page.success) window.open(new URL(treatmentAddress(page.data), connection.site))
    },
  }
}
