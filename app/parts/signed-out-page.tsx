import type { SignedOutForm } from '#server/web/signed-out-form.ts'
import { Button } from '../govuk/button.tsx'
import { KeptText } from './kept-conflict.tsx'

export const isGivenBack = (given: unknown): given is SignedOutForm => typeof given === 'object' && given !== null && 'signedOut' in given && 'values' in given

const isLong = (value: string): boolean => value.length > 40 || value.includes('\n')

/** A form that came after its sender was signed out: what was typed is here, to be sent again. */
export function SignedOutPage({ form: { action, values } }: { form: SignedOutForm }) {
  const all = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one, index) => ({ key: `${name} ${index}`, name, value: one })))
  return (
    <>
      <title>You are signed out – Inspection workbench</title>
      <h1 className="govuk-heading-l">You were signed out. What you typed is still here</h1>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li><a className="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in again (opens in a new tab)</a></li>
        <li>Come back to this page and send it again. Until then nothing of it is kept, so leave this page open.</li>
      </ol>
      <form method="post" action={action}>
        {/* A browser drops one new line at the beginning of a text. */}
        {all.map(({ key, name, value }) => (value.includes('\n') ? <textarea key={key} name={name} defaultValue={`\n${value}`} hidden readOnly /> : <input key={key} type="hidden" name={name} value={value} />))}
        <Button>Send it again</Button>
      </form>
      <h2 className="govuk-heading-m">What you typed</h2>
      {all.filter(({ value }) => isLong(value)).map(({ key, value }) => <KeptText key={key}>{value}</KeptText>)}
    </>
  )
}
