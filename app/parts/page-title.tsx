import { sayTitle } from '../words/titles.ts'

/** The title of a page with a form: it says first that something is wrong, for people who hear the title first. */
export function PageTitle({ title, problem }: { title: string; problem: unknown }) {
  const wrong = typeof problem === 'object' && problem !== null && 'errors' in problem
  return <title>{wrong ? `Error: ${sayTitle(title)}` : sayTitle(title)}</title>
}
