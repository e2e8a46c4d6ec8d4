import type { GivenBack } from '#server/web/given-back.ts'
import { Button } from '../govuk/button.tsx'
import { KeptText } from './kept-conflict.tsx'

/** What nobody wants to type twice, as the service sees it. */
const isLong = (value: string): boolean => value.length > 40 || value.includes('\n')

export const isGivenBack = (given: unknown): given is GivenBack => typeof given === 'object' && given !== null && 'givenBack' in given && 'values' in given

interface Words { readonly title: string; readonly lines: readonly string[]; readonly again: boolean }

const words: { readonly [status: number]: Words | undefined } = {
  401: { title: 'You were signed out. What you typed is still here', lines: [], again: true },
  403: { title: 'This could not be saved. What you typed is still here', lines: ['You may not change this, or not any more: your role has changed, or the inspection has been closed.'], again: false },
  404: { title: 'This could not be saved. What you typed is still here', lines: ['What you wrote it for is not there any more: it was changed, taken back or removed meanwhile, or is no longer open to you.'], again: false },
}
const fault: Words = { title: 'Sorry, there is a problem with the service. What you typed is still here', lines: ['It was not saved. Wait a moment, then send it again.'], again: true }
const otherwise: Words = { title: 'This could not be saved. What you typed is still here', lines: [], again: false }

const wordsFor = (status: number): Words => words[status] ?? (status >= 500 ? fault : otherwise)

/** The page's title: what happened, without what the heading adds. */
export const givenBackTitle = (status: number): string => wordsFor(status).title.replace(/\. .*/, '')

function SendAgain({ action, values }: GivenBack) {
  const all = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one, index) => ({ key: `${name} ${index}`, name, value: one })))
  return (
    <form method="post" action={action} data-not-taken>
      {all.map(({ key, name, value }) => (value.includes('\n') ? <textarea key={key} name={name} defaultValue={value} hidden readOnly /> : <input key={key} type="hidden" name={name} value={value} />))}
      <Button>Send it again</Button>
    </form>
  )
}

/** A form that was not taken: what was typed is here, to be sent again or copied. */
export function GivenBackPage({ form, status }: { form: GivenBack; status: number }) {
  const said = wordsFor(status)
  const mayAgain = said.again && !form.withFiles
  return (
    <>
      <h1 className="govuk-heading-l">{said.title}</h1>
      {(form.lines ?? said.lines).map((line) => <p className="govuk-body" key={line}>{line}</p>)}
      {form.reference ? <p className="govuk-body">If it happens again, give your administrator this reference: <strong>{form.reference}</strong></p> : null}
      {status === 401 ? (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          <li><a className="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in again (opens in a new tab)</a></li>
          {mayAgain ? <li>Come back to this page and send it again. Until then nothing of it is kept, so leave this page open.</li> : null}
        </ol>
      ) : null}
      {mayAgain ? <SendAgain {...form} /> : <p className="govuk-body">It was not saved: copy what you need from below before you leave this page.{form.withFiles ? ' Files do not come back: choose them again.' : ''}</p>}
      <h2 className="govuk-heading-m">What you typed</h2>
      {Object.entries(form.values).flatMap(([name, value]) => [value].flat().filter(isLong).map((one, index) => <KeptText key={`${name} ${index}`}>{one}</KeptText>))}
      {mayAgain ? null : <p className="govuk-body"><a className="govuk-link" href={form.action}>Open the page that you sent it from</a>, <a className="govuk-link" href="/">or the start page</a></p>}
    </>
  )
}
