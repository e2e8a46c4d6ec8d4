/** What says that a form of the page was not taken: then what stands in it is nowhere else, though nobody has typed since. */
const notTaken = '.govuk-error-summary, [data-not-taken]'

const isKept = ({ form, name }: HTMLTextAreaElement): boolean => form?.elements.namedItem(`${name}.from`) != null

/** Long fields of plain forms in which stands what the service has not got. `but`: a form on its way. */
const unsent = (but: EventTarget | null): boolean => {
  const came = document.querySelector(notTaken) !== null
  return [...document.querySelectorAll<HTMLTextAreaElement>('form[method="post"] textarea')].some((field) =>
    field.form !== but && !isKept(field) && field.value.trim() !== '' && (came || field.value !== field.defaultValue))
}

/** Whoever leaves a page with a text in a plain form that was not sent is asked first; what is kept while it is typed asks for itself. */
export const askBeforeLeaving = (): void => {
  let sending: EventTarget | null = null
  // Last of all who hear of it: a form that checks itself may not be sent yet.
  addEventListener('submit', (event) => { sending = event.defaultPrevented ? null : event.target })
  addEventListener('beforeunload', (event) => {
    if (unsent(sending)) event.preventDefault()
    sending = null
  })
}
