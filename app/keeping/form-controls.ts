type Named = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isNamed = (node: unknown): node is Named => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement

const namedIn = (form: HTMLFormElement, name: string): Named[] => {
  const found = form.elements.namedItem(name)
  return (found instanceof RadioNodeList ? [...found] : [found]).filter(isNamed)
}

const isChoice = (control: Named): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** What a form would send of a name: one text, several a line each. */
export const valueIn = (form: HTMLFormElement, name: string): string =>
  namedIn(form, name).filter((control) => !isChoice(control) || control.checked).map(({ value }) => value).join('\n')

/** Puts a text into the controls of a name. */
export const writeInto = (form: HTMLFormElement, name: string, value: string): void => {
  const lines = value.split('\n')
  for (const control of namedIn(form, name)) {
    // A click, so that whatever else on the page follows the choice hears of it.
    if (!isChoice(control)) control.value = value
    else if (control.checked !== lines.includes(control.value) && (control.type === 'checkbox' || !control.checked)) control.click()
  }
}

const madeWith = (control: Named): string[] => {
  if (isChoice(control)) return control.defaultChecked ? [control.value] : []
  if (!(control instanceof HTMLSelectElement)) return [control.defaultValue]
  return [([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? '']
}

/** What a page was made with, whatever has been typed since. */
export const defaultIn = (form: HTMLFormElement, name: string): string => namedIn(form, name).flatMap(madeWith).join('\n')
