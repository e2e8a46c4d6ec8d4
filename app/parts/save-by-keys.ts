import { useEffect, type RefObject } from 'react'

/** Ctrl and Return (or Command and Return) save from anywhere in a form, as its first button does. */
export function useSaveByKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current
    const save = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      element?.requestSubmit()
    }
    element?.addEventListener('keydown', save)
    return () => element?.removeEventListener('keydown', save)
  }, [form])
}
