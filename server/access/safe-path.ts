/** Where a person lands after signing in. */
export const home = '/inspections'

/**
 * The address to go to after signing in, where it is a page of ours; otherwise the start. An address that begins with two
 * slashes, or a slash and a backslash, leads to another site.
 */
export const safePath = (to: string | null | undefined): string => {
  if (!to || !/^\/(?![/\\])/.test(to) || /[\p{Cc}\\]/u.test(to)) return home
  const base = 'http://here.example'
  if (!URL.canParse(to, base)) return home
  const url = new URL(to, base)
  if (url.origin !== base || url.pathname.startsWith('//') || ['/', '/sign-in', '/sign-out', '/stay-signed-in'].includes(url.pathname)) return home
  return url.pathname + url.search
}
