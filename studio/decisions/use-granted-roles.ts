import {type ApprovalRole, approvalRoles} from '@caveat/claims'
import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'
import {useDecider} from './use-decider.ts'

/**
 * The roles in which the store takes an approval from whoever is signed in. All of them until it has answered, and
 * where it cannot say: it refuses by itself what it does not take.
 */
export function useGrantedRoles(): readonly ApprovalRole[] {
  const grants = useGrantsStore()
  const {userId} = useDecider()
  const [refused, setRefused] = useState<ReadonlySet<ApprovalRole>>(new Set())
  useEffect(() => {
    setRefused(new Set())
    const answers = approvalRoles.map((role) =>
      grants
        .checkDocumentPermission('create', {_id: 'approval.asked', _type: 'approval', role, userId})
        .subscribe({
          next: ({granted}) =>
            setRefused((before) => {
              const others = [...before].filter((each) => each !== role)
              return new Set(granted ? others : [...others, role])
            }),
          // It cannot say.
          error: () => undefined,
        }),
    )
    return () => {
      for (const answer of answers) answer.unsubscribe()
    }
  }, [grants, userId])
  return approvalRoles.filter((role) => !refused.has(role))
}
