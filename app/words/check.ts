import { sayList } from '#annex-a/rules/words.ts'
import type { Broken } from '../checker/connection.ts'
import type { Told } from '../checker/messages.ts'

/** Why the checker in the browser gave no answer, and what can be done. Null where the person ended it. */
export const sayBroken = (why: Broken): { readonly title: string; readonly says: string } | null => {
  switch (why.kind) {
    case 'ended': return null
    case 'file': return { title: 'A file could not be opened', says: `“${why.name}” cannot be opened any more. It may have been moved, changed or deleted since you chose it. Choose it again.` }
    case 'memory':
    case 'stopped': return { title: 'The checker stopped', says: 'Most likely this browser has too little memory left for these files. Nothing has left your computer and your files are as they were. Close other tabs and programs and check again, or check one file at a time.' }
    case 'fault': return { title: 'The checker stopped', says: 'Something went wrong on our side; your files are not at fault, and nothing has left your computer. Check again. If it happens twice, tell whoever runs this service which browser you use, but send them no file.' }
  }
}

/** The step, without figures that change all the time: for people who hear the page. */
export const sayStep = ({ step, list }: Told): string => {
  const on = list === null ? '' : ` ${sayList(list)}`
  return { opening: 'Opening the files', reading: `Reading${on}`, checking: `Checking${on}`, linking: 'Comparing what the lists say of each child' }[step]
}
