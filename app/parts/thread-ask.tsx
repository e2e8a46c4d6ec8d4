import { useRouteLoaderData } from 'react-router'
import type { InspectionFrame } from '#server/inspections/frame.ts'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'

/** What a question is about, for an address: our own ids, numbers and codes; never a child's ID. */
export interface AskedPlace {
  readonly list?: string | number | undefined
  /** The id of the version. */
  readonly version?: string | undefined
  readonly row?: number | undefined
  readonly rule?: string | undefined
  /** The number of a document (`1.05`), a sentence of the context section (`CP1`), or the id of a meeting. */
  readonly topic?: string | undefined
}

const addressOf = (place: AskedPlace): string => new URLSearchParams(Object.entries(place).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString()

/** The inspection that the page belongs to; undefined on pages outside one, where nothing can be asked. */
const useFrame = (): InspectionFrame | undefined => useRouteLoaderData('routes/inspections/frame') as InspectionFrame | undefined

interface AskAboutProps {
  place: AskedPlace
  /** Named for people who hear only the link. */
  about: string
  /** Without the team's link to a private note: where there is room for one link only. */
  only?: boolean | undefined
}

/** Leads to a question about this place and, for the team, to a private note. Nothing on pages outside an inspection, or in a closed one. */
export function AskAbout({ place, about, only }: AskAboutProps) {
  const frame = useFrame()
  if (!frame || frame.closed || frame.roles.includes('administrator')) return null
  const [base, asked, heard] = [`/inspections/${frame.id}`, addressOf(place), <VisuallyHidden key="heard">: {about}</VisuallyHidden>]
  return (
    <>
      <a className="govuk-link" href={`${base}/threads/new?${asked}`}>Ask about this{heard}</a>
      {only || frame.roles.includes('officer') ? null : <> or <a className="govuk-link" href={`${base}/notes?${asked}`}>write a private note{heard}</a></>}
    </>
  )
}
