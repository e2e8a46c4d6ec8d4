import { useEffect, useState } from 'react'
import { sayInstant } from '../words/dates.ts'

/** What is true before scripts run, and where none do. On the root of the page, whence the margin of each sheet reads it too (styles/_print.scss). */
export const sayOpened = ({ name, openedAt }: PrintedByProps): string => `Opened by ${name}, ${sayInstant(openedAt)}`

interface PrintedByProps { name: string; /** ISO in UTC. */ openedAt: string }

/**
 * Who prints a page and when, for paper. Without scripts every sheet says who opened it and when; where scripts run, when it was printed.
 */
export function PrintedBy({ name, openedAt }: PrintedByProps) {
  const [printedAt, setPrintedAt] = useState<string | null>(null)
  const words = printedAt === null ? sayOpened({ name, openedAt }) : `Printed by ${name}, ${sayInstant(printedAt)}`
  useEffect(() => {
    const note = () => {
      // By the server's clock and how long the page has been open: a laptop's own may be wrong by a day.
      const now = new Date(Date.parse(openedAt) + performance.now()).toISOString()
      setPrintedAt(now)
      // Read by the margin of each sheet (styles/_print.scss). As a string of CSS, whatever a name is made of.
      document.documentElement.style.setProperty('--wb-printed', `"${`Printed by ${name}, ${sayInstant(now)}`.replace(/["\\\n]/g, ' ')}"`)
    }
    note()
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [name, openedAt])
  return <p className="wb-print-by">{words}</p>
}
