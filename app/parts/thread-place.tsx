import type { ShownPlace } from '#server/threads/place.ts'
import { sayPlace } from '../words/threads.ts'

/** What a question or a note is about, with a way there. */
export function ThreadPlace({ place }: { place: ShownPlace }) {
  return place.href ? <a className="govuk-link" href={place.href}>{sayPlace(place)}</a> : <>{sayPlace(place)}</>
}

/** The same for a form: what the address named goes back with it. */
export function PlaceFields({ asked }: { asked: Readonly<Record<string, string>> }) {
  return <>{Object.entries(asked).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>
}
