import { BackLink } from '../govuk/back-link.tsx'
import type { AskedLink, ListIndex } from '../words/asked-help.ts'
import { guideNames, guideTitles } from '../words/guides.ts'
import { ReadingColumn } from './reading-column.tsx'

function Codes({ to, links }: { to: string; links: readonly AskedLink[] }) {
  return <ul className="govuk-list govuk-list--bullet">{links.map(({ code, title }) => <li key={code}><a className="govuk-link" href={`${to}/${code}`}>{title}</a></li>)}</ul>
}

/** Every rule and flag, by the lists that it looks at. */
export function RulesByListPage({ lists, ofNoField }: { lists: readonly ListIndex[]; ofNoField: readonly AskedLink[] }) {
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">What is checked, list by list</h1>
      <ul className="govuk-list">{lists.map(({ id, says }) => <li key={id}><a className="govuk-link" href={`#list-${id}`}>{says}</a></li>)}</ul>
      {lists.map(({ id, says, rules, flags }) => (
        <section key={id} aria-labelledby={`list-${id}`}>
          <h2 className="govuk-heading-m" id={`list-${id}`}>{says}</h2>
          <Codes to="/help/rules" links={rules} />
          {flags.length ? <><p className="govuk-body">Something to know when cases are chosen:</p><Codes to="/help/flags" links={flags} /></> : null}
        </section>
      ))}
      <h2 className="govuk-heading-m">Files, sheets, headings and whole rows</h2>
      <Codes to="/help/rules" links={ofNoField} />
    </ReadingColumn>
  )
}

export interface Everything {
  readonly lists: readonly { readonly id: string; readonly says: string; readonly fields: readonly { readonly name: string; readonly label: string }[] }[]
  readonly codeSets: readonly { readonly name: string; readonly says: string }[]
  readonly rules: readonly AskedLink[]
  readonly flags: readonly AskedLink[]
}

/** A link to every page of the help. */
export function EverythingPage({ lists, codeSets, rules, flags }: Everything) {
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">All pages of the help</h1>
      <ul className="govuk-list">
        {[['#fields', 'Lists and fields'], ['#codes', 'Code sets'], ['#rules', 'Rules'], ['#flags', 'Something to know about a child']].map(([href, text]) => <li key={href}><a className="govuk-link" href={href}>{text}</a></li>)}
        {[['/help/rules', 'Rules by how bad what they find is'], ['/help/rules-by-list', 'Rules by list'], ['/help/limits', 'How large a file may be'], ['/help/settings', 'How settings work'], ...guideNames.map((name) => [`/help/guide/${name}`, guideTitles[name]])].map(([href, text]) => <li key={href}><a className="govuk-link" href={href}>{text}</a></li>)}
      </ul>
      <h2 className="govuk-heading-m" id="fields">Lists and fields</h2>
      {lists.map(({ id, says, fields }) => (
        <section key={id} aria-labelledby={`fields-${id}`}>
          <h3 className="govuk-heading-s" id={`fields-${id}`}><a className="govuk-link" href={`/help/lists/${id}`}>{says}</a></h3>
          <ul className="govuk-list govuk-list--bullet">{fields.map(({ name, label }) => <li key={name}><a className="govuk-link" href={`/help/lists/${id}/${name}`}>{label}</a></li>)}</ul>
        </section>
      ))}
      <h2 className="govuk-heading-m" id="codes">Code sets</h2>
      <ul className="govuk-list govuk-list--bullet">{codeSets.map(({ name, says }) => <li key={name}><a className="govuk-link" href={`/help/codes/${name}`}>{says}</a></li>)}</ul>
      <h2 className="govuk-heading-m" id="rules">Rules</h2>
      <Codes to="/help/rules" links={rules} />
      <h2 className="govuk-heading-m" id="flags">Something to know about a child</h2>
      <Codes to="/help/flags" links={flags} />
    </ReadingColumn>
  )
}
