import type { FindingLine, RuleGroup } from '#annex-a/shown/finding-lines.ts'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { severityColour } from '../words/findings.ts'
import { sayExplained } from '../words/explanations.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { SaidOfAll } from './explanation-said.tsx'
import { HelpLink } from './help-link.tsx'
import { FindingsTable, oneOf } from './findings-table.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

/** The findings of one rule: how many in all, what they share, and the first of them. `all` leads to the others; `place`: where a question would be about. */
export function FindingsGroup({ group, all, withSheet, helpBeside, place }: { group: RuleGroup; all: string; withSheet: boolean; helpBeside?: boolean | undefined; place?: AskedPlace | undefined }) {
  const { code, severity, title, total, shown, count, said } = group
  return (
    <section aria-labelledby={`rule-${code}-${severity}`}>
      <h2 className="govuk-heading-m" id={`rule-${code}-${severity}`}>
        <Tag colour={severityColour[severity]}>{severityWords[severity].name}</Tag> {title}
      </h2>
      <p className="govuk-body">
        Showing {sayNumber(shown.length)} of {sayNumber(total)}{count && count.explained > 0 ? `, ${sayExplained(count.explained, total)}` : ''}. {shown.length < total ? <><a className="govuk-link" href={all}>See all {sayNumber(total)}<span className="govuk-visually-hidden">: {title}</span></a>. </> : null}
        <SharedFix shown={shown} /> <RuleHelpLink code={code} title={title} beside={helpBeside} />
        {place ? <>. <AskAbout place={{ ...place, rule: code }} about={title} /></> : null}
      </p>
      <SaidOfAll said={said} />
      <FindingsTable caption={title} shown={shown} withSheet={withSheet} helpBeside={helpBeside} />
    </section>
  )
}

interface RuleHelpLinkProps {
  code: string
  /** Named for people who hear only the link. */
  title?: string | undefined
  /** In another tab: the page would be lost by leaving it. */
  beside?: boolean | undefined
}

/** Leads to the help about a rule. */
export function RuleHelpLink({ code, title, beside }: RuleHelpLinkProps) {
  return <HelpLink href={`/help/rules/${code}`} beside={beside}>About this rule{title ? <VisuallyHidden>: {title}</VisuallyHidden> : null}</HelpLink>
}

/** What to do, where it is the same for all that is shown. */
export function SharedFix({ shown }: { shown: readonly FindingLine[] }) {
  const fix = oneOf(shown, (line) => line.fix)
  return fix ? <><strong>How to fix it:</strong> {/[.?!]$/.test(fix) ? fix : `${fix}.`}</> : null
}

/** Which sheet they are on, where it is the same for all; otherwise the tables say it. */
export function SharedSheet({ shown }: { shown: readonly FindingLine[] }) {
  const sheet = oneOf(shown, (line) => line.sheet)
  return sheet ? <p className="govuk-body">Sheet “{sheet}”. Rows, columns and cells are named as Excel shows them.</p> : null
}
