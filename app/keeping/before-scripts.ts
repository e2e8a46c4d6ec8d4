import { defaultIn, writeInto } from './form-controls.ts'

const cameBack = (): boolean => performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'back_forward')

/**
 * A browser that goes back brings back what stood in a form when it was left. Of fields that are kept the service knows better: it has that
 * text, and what others wrote since, which would be written over.
 */
const asKept = (): void => {
  for (const from of document.querySelectorAll<HTMLInputElement>('input[type="hidden"][name$=".from"]')) {
    const name = from.name.slice(0, -'.from'.length)
    if (from.form) writeInto(from.form, name, defaultIn(from.form, name))
  }
}

/**
 * Keeps what stands in long fields before the scripts of a page have come: typed meanwhile, or brought back by the browser. When React takes
 * over a page it writes the page's own text into each of them, over whatever was typed. That is the first text written into such a field.
 */
export const keepTypedBeforeScripts = (): void => {
  if (cameBack()) asKept()
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
  for (const field of document.querySelectorAll('textarea')) {
    // React writes nothing into an empty one.
    if (field.defaultValue === '') continue
    Object.defineProperty(field, 'value', {
      configurable: true, get: value.get!,
      set(this: HTMLTextAreaElement, text: string) {
        Reflect.deleteProperty(this, 'value')
        const isTyped = value.get!.call(this) !== text && text === this.defaultValue
        if (!isTyped) value.set!.call(this, text)
      },
    })
  }
}
