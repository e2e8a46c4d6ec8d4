/** What went wrong, in words for the person it happened to. */
export interface Problem {
  title: string
  lines: readonly string[]
  /** Found in the log by whoever repairs it. */
  reference?: string | undefined
  /** Ours, not theirs. */
  fault: boolean
}

interface Words {
  title: string
  lines: readonly string[]
}

const WORDS: Readonly<Record<number, Words>> = {
  400: {
    title: 'We could not accept what you sent',
    lines: [
      'It did not come from a page of this service, or it was damaged on the way. Nothing was changed.',
      'Go back, load the page again and try once more.',
    ],
  },
  403: {
    title: 'You do not have permission',
    lines: ['Your role does not allow this.', 'If you think it should, ask the lead inspector or your administrator.'],
  },
  404: {
    title: 'Page not found',
    lines: ['If you typed the address, check it is right.', 'If you followed a link, what it led to may have moved, or may not be open to you.'],
  },
  413: {
    title: 'What you sent is too large',
    lines: ['Nothing of it was kept.', 'Go back and send less at once: a smaller file, for example one list at a time, or a shorter text.'],
  },
  429: {
    title: 'Too many tries',
    lines: ['Wait a few minutes, then try again.'],
  },
}

const OUR_FAULT: Words = {
  title: 'Sorry, there is a problem with the service',
  lines: ['What you saved before is safe.', 'Try again in a few minutes.'],
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined
}

/**
 * The words for an HTTP status. `data` may bring better ones in `words` (one sentence) and the fault's `reference`.
 */
export function problemOf(status: number, data?: unknown): Problem {
  const known = WORDS[status] ?? OUR_FAULT
  const words = fieldOf(data, 'words')
  const reference = fieldOf(data, 'reference')
  return {
    title: known.title,
    lines: typeof words === 'string' ? [words] : known.lines,
    reference: typeof reference === 'string' ? reference : undefined,
    fault: known === OUR_FAULT,
  }
}

/** An honest error page. */
export function ProblemPage({ title, lines, reference, fault, requestReference }: Problem & { requestReference?: string | undefined }) {
  const shownReference = reference ?? (fault ? requestReference : undefined)
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
        {shownReference ? (
          <p className="govuk-body">
            If it happens again, give your administrator this reference: <strong>{shownReference}</strong>
          </p>
        ) : null}
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            Go to the start page
          </a>
        </p>
      </div>
    </div>
  )
}
