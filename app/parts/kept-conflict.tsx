import { Button, ButtonGroup } from '../govuk/button.tsx'
import type { Held } from '../keeping/held.ts'
import { sayInstant } from '../words/dates.ts'
import { upper } from '../words/settings.ts'

/** A text as it was written, its lines as they are. */
export function KeptText({ children }: { children: string }) {
  return children === '' ? <p className="govuk-hint">Nothing</p> : <div className="wb-kept__text" dir="auto">{children}</div>
}

interface KeptConflictProps {
  held: Held
  /** What the field is called, on a page of many. */
  what?: string | undefined
  choose: (which: 'mine' | 'theirs') => Promise<void>
}

/** What somebody else wrote in the same field, beside what is in the box, and the choice. */
export function KeptConflict({ held, what, choose }: KeptConflictProps) {
  if (!held.conflict) return null
  const { theirs, original } = held.conflict
  return (
    <section className="wb-kept__conflict" aria-label="Two texts differ">
      <h3 className="govuk-heading-s">{what ? `${upper(what)}: what` : 'What'} {theirs.savedBy} wrote, {sayInstant(theirs.savedAt)}</h3>
      <KeptText>{theirs.value}</KeptText>
      <h3 className="govuk-heading-s">What you both began from</h3>
      <KeptText>{original}</KeptText>
      <p className="govuk-body">Yours is in the form above: you can take over from theirs what should stay. Whichever you choose, the other stays in the history.</p>
      <ButtonGroup>
        <Button type="button" onClick={() => void choose('mine')}>Keep what is in the form</Button>
        <Button type="button" kind="secondary" onClick={() => void choose('theirs')}>Keep theirs</Button>
      </ButtonGroup>
    </section>
  )
}
