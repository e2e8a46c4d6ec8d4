/** What says that a form of the page was not taken: then what stands in it is nowhere else, though nobody has typed since. */
const notTaken = '.govuk-error-summary, [data-not-taken]'

const isKept = ({ form, name }: HTMLTextAreaElement): boolean => form?.elements.namedItem(`${name}.from`) != null

/** Long fields of plain forms in which stands what the service has not got. `but`: a form on its way. */
const unsent = (but: EventTarget | null): boolean => {
  const came = document.querySelector(notTaken) !== null
  return [...document.querySelectorAll<HTMLTextAreaElement>('form[method="post"] textarea')].some((field) =>
    field.form !== but && !isKept(field) && field.value.trim() !== '' && (came || field.value !== field.defaultValue))
}

/** Longer than any two clicks of one double click lie apart. Milliseconds. */
const doubleClick = 1_000

/**
 * Whoever leaves a page with a text in a plain form that was not sent is asked first; what is kept while it is typed asks for itself. A
 * button that is pressed twice sends once: the answer to the second would say that somebody was quicker.
 */
export const mindPlainForms = (): void => {
  let sending: EventTarget | null = null
  let last: { readonly form: EventTarget | null; readonly at: number } = { form: null, at: 0 }
  // Last of all who hear of it: a form that checks itself may not be sent yet.
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented && event.target === last.form && event.timeStamp - last.at < doubleClick) event.preventDefault()
    if (event.defaultPrevented) return
    sending = event.target
    last = { form: event.target, at: event.timeStamp }
  })
  addEventListener('beforeunload', (event) => {
    if (unsent(sending)) event.preventDefault()
    sending = null
  })
}
