import { useEffect, useState } from 'react'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'

const keptAs = 'shortcuts'
const keys = [
  ['j', 'the next child of the table'],
  ['k', 'the child before'],
  ['o', 'open the child'],
  ['/', 'to the search by ID'],
] as const

/**
 * Keys for whoever goes through a table without a mouse; the page works the same without them. They can be turned off, because one key
 * alone is easily pressed by speech or by chance (WCAG 2.1.4), and they are off while somebody types.
 */
export function Shortcuts() {
  const [state, setState] = useState<'unknown' | 'on' | 'off'>('unknown')
  useEffect(() => setState(localStorage.getItem(keptAs) === 'off' ? 'off' : 'on'), [])
  useEffect(() => {
    if (state !== 'on') return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [state])
  const turn = (): void => {
    const next = state === 'on' ? 'off' : 'on'
    localStorage.setItem(keptAs, next)
    setState(next)
  }
  return (
    <Details summary="Keys for this table">
      <ul className="govuk-list">
        {keys.map(([key, does]) => <li key={key}><kbd>{key}</kbd> {does}</li>)}
      </ul>
      {state === 'unknown' ? <p className="govuk-body-s">They need JavaScript. Without it, Tab goes from child to child and Enter opens one.</p> : (
        <Button kind="secondary" type="button" aria-pressed={state === 'off'} onClick={turn}>Turn these keys off</Button>
      )}
    </Details>
  )
}

const onKey = (event: KeyboardEvent): void => {
  const { target, key } = event
  if (event.ctrlKey || event.altKey || event.metaKey || (target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]'))) return
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  if (key === 'j') rows[Math.min(at + 1, rows.length - 1)]?.focus()
  else if (key === 'k') rows[Math.max(at - 1, 0)]?.focus()
  else if (key === 'o') rows[at]?.click()
  else if (key === '/') document.querySelector<HTMLInputElement>('input[name="id"]')?.focus()
  else return
  event.preventDefault()
}
