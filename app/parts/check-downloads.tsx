import { useState, type FormEvent } from 'react'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { whyOf, type Broken, type Checker } from '../checker/connection.ts'
import type { DownloadAnswer, DownloadKind, Overview } from '../checker/messages.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Select } from '../govuk/select.tsx'

type Only = Parameters<Save>[1]
type Save = (kind: DownloadKind, only: { readonly list?: ListNumber | undefined; readonly team?: string | undefined; readonly worker?: string | undefined }) => void

interface CheckDownloadsProps { overview: Overview; checker: Checker; broke: (why: Broken) => void }

/** The result as files, made in this browser and saved on this computer. */
export function CheckDownloads({ overview, checker, broke }: CheckDownloadsProps) {
  const [making, setMaking] = useState<string | null>(null)
  const save: Save = (kind, only) => {
    setMaking('Making the file …')
    checker.ask('download', { kind, only }).then((made) => { saveAs(made); setMaking(`Made: ${made.name}`) },
      (fault: unknown) => broke(whyOf(fault)))
  }
  return (
    <>
      <h2 className="govuk-heading-m">Save the result</h2>
      {overview.sheets.length ? (
        <>
          <p className="govuk-body">The annotated copy holds your lists as they are, with what was found beside each row and on each cell. Correct it and check it again.</p>
          <Button type="button" onClick={() => save('annotated', {})}>Save the annotated copy (.xlsx)</Button>
        </>
      ) : null}
      <p className="govuk-body">The findings alone, as a table:</p>
      <ButtonGroup>
        <Button type="button" kind="secondary" onClick={() => save('xlsx', {})}>Save findings (.xlsx)</Button>
        <Button type="button" kind="secondary" onClick={() => save('csv', {})}>Save findings (.csv)</Button>
        <Button type="button" kind="secondary" onClick={() => save('json', {})}>Save everything (.json)</Button>
      </ButtonGroup>
      <OnlyPart overview={overview} save={save} />
      <p className="govuk-body" role="status">{making}</p>
    </>
  )
}

/** A part of the findings, for whoever owns that data. */
function OnlyPart({ overview: { sheets, teams, workers }, save }: { overview: Overview; save: Save }) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const text = (name: string): string | undefined => (form.get(name) as string | null) || undefined
    const list = sheets.find((sheet) => String(sheet.list) === text('list'))?.list
    save(form.get('kind') === 'csv' ? 'csv' : 'xlsx', { list, team: text('team'), worker: text('worker') } satisfies Only)
  }
  const choices = (all: string, names: readonly string[]) => [{ value: '', text: all }, ...names.map((name) => ({ value: name, text: name }))]
  if (!sheets.length) return null
  return (
    <Details summary="Only the findings of one list, team or worker">
      <form onSubmit={submit}>
        <Select name="list" label="List" options={[{ value: '', text: 'All lists' }, ...sheets.map(({ list, name }) => ({ value: String(list), text: `${list} ${name}` }))]} />
        {teams.length ? <Select name="team" label="Team" options={choices('All teams', teams)} /> : null}
        {workers.length ? <Select name="worker" label="Worker" options={choices('All workers', workers)} /> : null}
        <ButtonGroup>
          <Button kind="secondary" name="kind" value="xlsx">Save these (.xlsx)</Button>
          <Button kind="secondary" name="kind" value="csv">Save these (.csv)</Button>
        </ButtonGroup>
      </form>
    </Details>
  )
}

/** Hands an object of the browser to its list of downloads: no request is made. */
function saveAs({ name, bytes }: DownloadAnswer): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by then; kept longer, it would hold memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
