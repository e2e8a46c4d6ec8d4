import { useRef, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'
import type { KeptField as Kept } from '#server/fields/kept.ts'
import type { FormProblem } from '#server/web/form.ts'
import type { LabelSize } from '../govuk/field.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { useKeeping } from '../keeping/use-keeping.ts'
import { KeptConflict } from './kept-conflict.tsx'
import { KeptState } from './kept-state.tsx'

interface KeptFieldProps {
  /** The kind of thing and which one it belongs to: `server/fields/kinds.ts`. */
  about: string
  id: string
  /** Its name, in the kind and in the form. */
  name: string
  label: ReactNode
  labelSize?: LabelSize
  hint?: ReactNode
  rows?: number
  error?: string | undefined
  /** As it stands; undefined where nothing was ever kept. */
  kept: Kept | undefined
  /** What is in the box where nothing was kept. */
  initial?: string | undefined
  /** The form as it was sent, where something in it was not right yet. */
  sent?: FormProblem['values'] | undefined
}

const one = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' || value === undefined ? value : value[0])

const pageName = (): string => Array.from({ length: 20 }, () => Math.floor(Math.random() * 36).toString(36)).join('')

/**
 * What a plain form sends beside a field: the version that it was made from, and a name for this page, so that pressing a button twice is
 * no conflict with oneself.
 */
export function KeptFrom({ name, version }: { name: string; version: number }) {
  const [page] = useState(pageName)
  return (
    <>
      <input type="hidden" name={`${name}.from`} defaultValue={version} autoComplete="off" />
      <input type="hidden" name={`${name}.session`} defaultValue={page} autoComplete="off" suppressHydrationWarning />
    </>
  )
}

/** Several lines of text in any plain form of an inspection. Scripts keep it while somebody types; without them the form's button does. */
export function KeptField({ about, id, name, label, labelSize, hint, rows, error, kept, initial = '', sent = {} }: KeptFieldProps) {
  const { inspectionId = '' } = useParams()
  const place = useRef<HTMLDivElement>(null)
  const made = kept?.value ?? initial
  // What was typed before somebody else wrote is no change of what they wrote.
  const from = Number(one(sent[`${name}.from`]) ?? kept?.version ?? 0)
  const [fields] = useState({ [name]: { value: made, from } })
  const keeping = useKeeping(place, { inspectionId, about, id, fields })
  return (
    <div className="wb-kept" ref={place}>
      <Textarea name={name} label={label} labelSize={labelSize} hint={hint} rows={rows ?? 8} error={error} defaultValue={one(sent[name]) ?? made} autoComplete="off" dir="auto" spellCheck />
      <KeptFrom name={name} version={from} />
      <KeptState summary={keeping.summary} kept={kept} history={`/inspections/${inspectionId}/fields/${about}/${id}/${name}`} />
      {keeping.conflicts.map(({ key, held }) => <KeptConflict key={key} held={held} choose={(which) => keeping.choose(key, which)} />)}
    </div>
  )
}
