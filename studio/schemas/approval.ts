import {documents} from '@caveat/content'
import ApprovalIcon from '@sanity/icons/CheckmarkCircle'
import {z} from 'zod'
import {documentSchema} from './define.ts'
import {roleName, roleOptions} from './roles.ts'

const decidedOn = z
  .string()
  .transform((json, context): unknown => {
    try {
      return JSON.parse(json)
    } catch {
      context.addIssue('This is no JSON.')
      return z.NEVER
    }
  })
  .pipe(
    z.object({
      title: z.string().optional(),
      name: z.string().optional(),
      wordings: z.array(z.string()).optional(),
    }),
  )

/** How people called what was decided on. */
function nameIn(state: unknown): string | undefined {
  const {data} = decidedOn.safeParse(state)
  return data?.title ?? data?.name ?? data?.wordings?.[0]
}

/** A record of a decision: made by the action “Approve”, read by people, changed by nobody. */
export const approval = documentSchema(documents.approval, {
  title: 'Approval',
  icon: ApprovalIcon,
  readOnly: true,
  fields: {
    subject: {
      type: 'string',
      title: 'About',
      description: 'The id of the claim, disclaimer or treatment that was decided on.',
    },
    subjectType: {
      type: 'string',
      title: 'Kind',
      description: 'What that is.',
      options: {
        list: [
          {value: 'claim', title: 'Claim'},
          {value: 'disclaimer', title: 'Disclaimer'},
          {value: 'treatment', title: 'Treatment'},
        ],
      },
    },
    decision: {
      type: 'string',
      title: 'Decision',
      description: 'Whether it may be published as it was.',
      options: {
        list: [
          {value: 'approved', title: 'Approved'},
          {value: 'rejected', title: 'Rejected'},
        ],
      },
    },
    role: {
      type: 'string',
      title: 'Role',
      description: 'The role in which the person decided.',
      options: {list: roleOptions},
    },
    who: {type: 'string', title: 'Who', description: 'The person who decided.'},
    userId: {
      type: 'string',
      title: 'Account',
      description: 'The account of that person, by which people are told apart.',
    },
    author: {
      type: 'string',
      title: 'Account that wrote it',
      description: 'The account that last changed what was decided on. Empty where that was not known.',
    },
    at: {type: 'datetime', title: 'When', description: 'The moment of the decision.'},
    until: {
      type: 'date',
      title: 'Until',
      description: 'The first day on which the approval no longer counts. Empty if it has no end.',
    },
    comment: {
      type: 'text',
      title: 'Comment',
      description: 'What the person wrote with the decision.',
      rows: 3,
    },
    state: {
      type: 'text',
      title: 'What was decided on',
      description: 'The exact content at that moment. Any difference from today’s makes the approval stale.',
      rows: 12,
    },
  },
  preview: {
    select: {state: 'state', subject: 'subject', decision: 'decision', role: 'role', who: 'who', at: 'at'},
    prepare: ({state, subject, decision, role, who, at}) => ({
      title: nameIn(state) ?? subject,
      subtitle: `${decision} · ${roleName(String(role))} · ${who} · ${String(at).slice(0, 10)}`,
    }),
  },
})
