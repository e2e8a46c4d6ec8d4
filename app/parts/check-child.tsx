import type { ChildAnswer } from '../checker/messages.ts'
import { ChildFindings, ChildFlags, ChildSummary, Disagreements } from './children-child.tsx'
import { ChildJourney } from './child-journey.tsx'
import { ChildRows } from './children-rows.tsx'

/** Everything that the lists say of one child, as inspectors will see it once the lists are sent. */
export function CheckChild({ child }: { child: ChildAnswer }) {
  return (
    <>
      <Disagreements disagreements={child.disagreements} />
      <ChildSummary facts={child.facts} />
      <ChildFlags flags={child.flags} helpBeside />
      <ChildFindings findings={child.findings} helpBeside />
      <ChildJourney journey={child.journey} inspection="" />
      <ChildRows rows={child.rows} />
    </>
  )
}
