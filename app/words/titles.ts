const service = 'Inspection workbench'

/** The title of a page, in full. */
export const sayTitle = (title: string): string => `${title} – ${service}`

/** What a page's `meta` answers. A page with a form has `PageTitle` instead, because only the page knows what its action returned. */
export const titled = (title: string): { title: string }[] => [{ title: sayTitle(title) }]

/** What the `meta` of a page with `PageTitle` answers. */
export const titledByPage = (): [] => []
