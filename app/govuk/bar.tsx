interface BarProps {
  /** From 0 to 1; left out: a hatched bar, for "nobody can tell". */
  share: number | undefined
  /** A mark to compare with, from 0 to 1. */
  mark?: number | undefined
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
}

/**
 * A horizontal bar for eyes only; words beside it must say the same.
 * Drawn in SVG because a width in a `style` attribute is refused by the content security policy.
 */
export function Bar({ share, mark }: BarProps) {
  return (
    <svg className="wb-bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="wb-bar__track" width="100%" height="100%" />
      <rect className={share === undefined ? 'wb-bar__unknown' : 'wb-bar__fill'} width={percent(share ?? 1)} height="100%" />
      {mark === undefined ? null : <line className="wb-bar__mark" x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />}
    </svg>
  )
}
