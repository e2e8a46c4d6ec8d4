import type { NewestDraw } from '#server/draws/again.ts'
import type { DrawView } from '#server/draws/see.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayChildren } from '../words/draws.ts'

/** Draws again from what is stored, and from the newest version, and says what differs. Changes nothing. */
export function DrawAgain({ view: { again }, address }: { view: DrawView; address: string }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="again">Draw again and compare</h2>
      {again ? (
        <InsetText>
          {again.differences.length ? again.differences.map((sentence) => <p key={sentence}>{sentence}</p>) : <p>The same cases come out in the same order, and the same reserves.</p>}
          {again.newest ? <Newest newest={again.newest} /> : <p>The version that was drawn from is the one in use.</p>}
        </InsetText>
      ) : <p className="govuk-body">Works everything out anew from the stored frame and the seed. It changes nothing.</p>}
      <form action={`${address}#again`} className="wb-screen-only">
        <input type="hidden" name="again" value="yes" />
        <Button kind="secondary">Draw again and compare</Button>
      </form>
    </>
  )
}

function Newest({ newest: { version, added, gone, moved, drawnInstead, notDrawn, problem } }: { newest: NewestDraw }) {
  if (problem !== null) return <p>From version {version} nothing could be drawn: {problem}.</p>
  const same = !drawnInstead.length && !notDrawn.length
  return (
    <>
      <p>
        From version {version}, now in use, {same ? 'the same cases would come out' : 'other cases would come out'}: {sayChildren(added.length)} came to the frame, {sayChildren(gone.length)} left it, {sayChildren(moved.length)} stand in another stratum. Nobody’s place before or behind another has changed.
      </p>
      {same ? null : <p>Would be drawn: {drawnInstead.join(', ') || 'nobody else'}. Would not: {notDrawn.join(', ') || 'nobody'}.</p>}
      <Named summary="Who came to the frame" ids={added} />
      <Named summary="Who left it" ids={gone} />
      <Named summary="Who stands in another stratum" ids={moved} />
    </>
  )
}

const shown = 200

function Named({ summary, ids }: { summary: string; ids: readonly string[] }) {
  if (!ids.length) return null
  return <Details summary={summary}>{ids.slice(0, shown).join(', ')}{ids.length > shown ? ` and ${ids.length - shown} more` : ''}</Details>
}
