import type { Obstacle } from '#annex-a/framework/grading.ts'

const heads = {
  block: 'This grade cannot be recorded as it stands',
  reason: 'Before it can be recorded',
  warn: 'To know',
  final: 'Before this can be final',
} as const

const standingHeads = { ...heads, block: 'The recorded grade is no longer possible as it stands', reason: 'A reason is wanting' } as const
const signingHeads = { block: 'In the way', reason: 'A reason is wanting', warn: 'To be answered', final: 'To come before' } as const

interface ObstaclesProps {
  obstacles: readonly Obstacle[]
  /** Of a grade that is recorded already; or before it is signed off. */
  standing?: boolean | undefined
  signing?: boolean | undefined
}

/** What the framework's rules say, each with its own words and paragraph. Nothing where they are silent. */
export function Obstacles({ obstacles, standing, signing }: ObstaclesProps) {
  const words = signing ? signingHeads : standing ? standingHeads : heads
  // Where only another grade helps, asking for reasons would mislead.
  const dead = !standing && !signing && obstacles.some(({ kind, needs }) => kind === 'block' && needs.length === 0)
  return (['block', 'reason', 'warn', 'final'] as const).map((kind) => {
    const some = obstacles.filter((one) => one.kind === kind && !(dead && (kind === 'reason' || (kind === 'block' && one.needs.length > 0))))
    return some.length === 0 ? null : (
      <div className="govuk-inset-text" key={kind}>
        <h3 className="govuk-heading-s">{words[kind]}</h3>
        {some.map(({ rule, paragraph, says, so }, index) => (
          <div key={`${rule}-${index}`} data-rule={rule}>
            <p className="govuk-body">{so}</p>
            <p className="govuk-body-s">Paragraph {paragraph}: “{says}”</p>
          </div>
        ))}
      </div>
    )
  })
}
