import { useState, type FormEvent } from 'react'
import { headList } from '#annex-a/rules/words.ts'
import type { Only } from '#annex-a/outgoing/narrowed.ts'
import { whyOf, type Broken, type Checker } from '../checker/connection.ts'
import type { DownloadAnswer, DownloadKind, Overview } from '../checker/messages.ts'
import { Button } from '../govuk/button.tsx'
import { FindingsFileFields } from './lists-take-away.tsx'

type Save = (kind: DownloadKind, only: Only) => void

interface CheckDownloadsProps { overview: Overview; checker: Checker; broke: (why: Broken) => void }

/** The result as files, made in this browser and saved on this computer. */
export function CheckDownloads({ overview, checker, broke }: CheckDownloadsProps) {
  const [making, setMaking] = useState<string | null>(null)
  const save: Save = (kind, only) => {
    setMaking('Making the file. Long lists take up to a minute.')
    checker.ask('download', { kind, only }).then(
      (made) => { saveAs(made); setMaking(`Your browser has saved “${made.name}”.`) },
      (fault: unknown) => broke(whyOf(fault)))
  }
  return (
    <>
      <h2 className="govuk-heading-m">Save the result</h2>
      <p className="govuk-body">These files hold children’s data. Send them only to the people who need them, and in a safe way.</p>
      {overview.sheets.length ? (
        <>
          <h3 className="govuk-heading-s">Your lists, with what to fix</h3>
          <p className="govuk-body">An Excel workbook of the lists as they are. Beside each row it says what to fix, and each faulty cell is marked. Correct it there and check it again: what we added is left out when it is read.</p>
          <Button type="button" onClick={() => save('annotated', {})}>Save the lists with findings</Button>
        </>
      ) : null}
      <h3 className="govuk-heading-s">The findings alone</h3>
      <Findings overview={overview} save={save} />
      <p className="govuk-body" role="status">{making}</p>
    </>
  )
}

/** All findings, or a part of them for whoever owns that data. */
function Findings({ overview: { sheets, teams, workers }, save }: { overview: Overview; save: Save }) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string): string | undefined => (form.get(name) as string | null) || undefined
    const format = text('format')
    save(format === 'csv' || format === 'json' ? format : 'xlsx', { list: sheets.find(({ list }) => String(list) === text('list'))?.list, team: text('team'), worker: text('worker') })
  }
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, text: name }))
  return (
    <form onSubmit={submit}>
      <FindingsFileFields lists={sheets.map(({ list, name }) => ({ value: String(list), text: headList({ number: list, name }) }))} teams={named(teams)} workers={named(workers)} />
      <Button kind="secondary">Save the findings</Button>
    </form>
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
