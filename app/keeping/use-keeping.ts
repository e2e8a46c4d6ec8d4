import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { defaultIn, valueIn, writeInto } from './form-controls.ts'
import { keyOf, type Control, type Held } from './held.ts'
import type { Keeper } from './keeper.ts'
import { keeperOf } from './page.ts'
import { summaryOf, type Summary } from './summary.ts'

/** The fields of one thing, as its page was made with them. */
export interface KeptControls {
  readonly inspectionId: string
  readonly about: string
  readonly id: string
  /** By the name of the control: the version it was made from (0: none was kept), and its text, where the control was made with another. */
  readonly fields: Readonly<Record<string, { readonly value?: string; readonly from: number }>>
  /** Nothing of it is kept yet, so that the first change sends all of it: what a page begins with belongs to it, too. */
  readonly isNew?: boolean
}

export interface Keeping {
  readonly summary: Summary
  readonly conflicts: readonly { readonly key: string; readonly held: Held }[]
  readonly choose: Keeper['choose']
}

const nothing: Keeping = { summary: { is: 'untouched' }, conflicts: [], choose: async () => {} }

const controlsIn = (form: HTMLFormElement, { about, id, fields }: KeptControls): Control[] => Object.entries(fields).map(([name, { value, from }]) => ({
  about, id, name, base: value ?? defaultIn(form, name), from, read: () => valueIn(form, name), write: (text) => writeInto(form, name, text),
}))

/** Watches the form and tells the keeper; sends the newest version of each field along with the form. */
const attach = (form: HTMLFormElement, keeper: Keeper, kept: KeptControls, session: () => string): (() => void) => {
  // What is written into a control by the page itself is nothing that somebody typed.
  let writing = false
  const controls = controlsIn(form, kept).map((control) => ({ ...control, write: (text: string) => { writing = true; try { control.write(text) } finally { writing = false } } }))
  const removes = controls.map(keeper.add)
  const keys = controls.map(keyOf)
  let isNew = kept.isNew === true
  const touched = (event: Event): void => {
    const touchedKey = keyOf({ ...kept, name: String((event.target as { name?: unknown }).name) })
    if (writing || !keys.includes(touchedKey)) return
    if (isNew) keeper.forget(keys)
    keeper.touch(isNew ? keys : [touchedKey])
    isNew = false
  }
  const sending = ({ formData }: FormDataEvent): void => {
    for (const control of controls) {
      const held = keeper.field(keyOf(control))
      if (held) formData.set(`${control.name}.from`, String(held.from))
      if (session()) formData.set(`${control.name}.session`, session())
    }
  }
  const submitted = (): void => keeper.flush(false)
  form.addEventListener('input', touched)
  form.addEventListener('change', touched)
  form.addEventListener('formdata', sending)
  form.addEventListener('submit', submitted)
  return () => {
    for (const remove of removes) remove()
    form.removeEventListener('input', touched)
    form.removeEventListener('change', touched)
    form.removeEventListener('formdata', sending)
    form.removeEventListener('submit', submitted)
  }
}

const noKeeper = { subscribe: () => () => {}, state: () => 0 }

/**
 * Keeps the named controls of a form while somebody types in it. `inside`: the form, or anything in it. Where no scripts run nothing
 * happens, and the form's own button keeps it.
 */
export const useKeeping = (inside: RefObject<HTMLElement | null>, kept: KeptControls): Keeping => {
  const [keeper, setKeeper] = useState<Keeper | null>(null)
  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return
    const own = keeperOf(kept.inspectionId)
    const detach = attach(form, own, kept, own.session)
    setKeeper(own)
    // Asked before the first key, so that the first words do not wait for it.
    void own.begin()
    return detach
    // A page is made once with what was kept; its fields do not change while it is open.
  }, [inside, kept.inspectionId, kept.about, kept.id])
  const { subscribe, state } = keeper ?? noKeeper
  useSyncExternalStore(subscribe, state, () => 0)
  if (!keeper) return nothing
  const keys = Object.keys(kept.fields).map((name) => keyOf({ ...kept, name }))
  return {
    summary: summaryOf(keeper, keys), choose: keeper.choose,
    conflicts: keys.flatMap((key) => { const held = keeper.field(key); return held?.conflict ? [{ key, held }] : [] }),
  }
}
