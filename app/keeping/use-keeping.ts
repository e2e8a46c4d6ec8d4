import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { keyOf, type Control, type Held, type Keeper } from './keeper.ts'
import { keeperOf } from './page.ts'
import { summaryOf, type Summary } from './summary.ts'

/** The fields of one thing, as its page was made with them. */
export interface KeptControls {
  readonly inspectionId: string
  readonly about: string
  readonly id: string
  /** By the name of the control: what it was made with, and which version that is (0: none was kept). */
  readonly fields: Readonly<Record<string, { readonly value: string; readonly from: number }>>
}

export interface Keeping {
  readonly summary: Summary
  readonly conflicts: readonly { readonly key: string; readonly held: Held }[]
  readonly choose: Keeper['choose']
}

const nothing: Keeping = { summary: { is: 'untouched' }, conflicts: [], choose: async () => {} }

type Named = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isNamed = (node: unknown): node is Named => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement

const namedIn = (form: HTMLFormElement, name: string): Named[] => {
  const found = form.elements.namedItem(name)
  return (found instanceof RadioNodeList ? [...found] : [found]).filter(isNamed)
}

const isChoice = (control: Named): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** What a form would send of a name: one text, several a line each. */
const valueIn = (form: HTMLFormElement, name: string): string =>
  namedIn(form, name).filter((control) => !isChoice(control) || control.checked).map(({ value }) => value).join('\n')

/** Puts a text into the controls of a name. */
const writeInto = (form: HTMLFormElement, name: string, value: string): void => {
  const lines = value.split('\n')
  for (const control of namedIn(form, name)) {
    if (isChoice(control)) control.checked = lines.includes(control.value)
    else control.value = value
  }
}

const controlsIn = (form: HTMLFormElement, { about, id, fields }: KeptControls): Control[] => Object.entries(fields).map(([name, { value, from }]) => ({
  about, id, name, base: value, from, read: () => valueIn(form, name), write: (text) => writeInto(form, name, text),
}))

/** Watches the form and tells the keeper; sends the newest version of each field along with the form. */
const attach = (form: HTMLFormElement, keeper: Keeper, kept: KeptControls, session: () => string): (() => void) => {
  const controls = controlsIn(form, kept)
  const removes = controls.map(keeper.add)
  const keys = controls.map(keyOf)
  const touched = (event: Event): void => {
    const name = (event.target as { name?: unknown }).name
    keeper.touch(keys.filter((key) => key === keyOf({ ...kept, name: String(name) })))
  }
  const sending = ({ formData }: FormDataEvent): void => {
    for (const control of controls) {
      const held = keeper.held(keyOf(control))
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
    return detach
    // A page is made once with what was kept; its fields do not change while it is open.
  }, [inside, kept.inspectionId, kept.about, kept.id])
  const { subscribe, state } = keeper ?? noKeeper
  useSyncExternalStore(subscribe, state, () => 0)
  if (!keeper) return nothing
  const keys = Object.keys(kept.fields).map((name) => keyOf({ ...kept, name }))
  return {
    summary: summaryOf(keeper, keys), choose: keeper.choose,
    conflicts: keys.flatMap((key) => { const held = keeper.held(key); return held?.conflict ? [{ key, held }] : [] }),
  }
}
