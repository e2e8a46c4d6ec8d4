import { sayUnreadable, UNREADABLE, type Facts, type UnreadableCode } from '#annex-a/workbook/unreadable.ts'
import { inMegabytes } from './caps.ts'

/** What is wrong with a file beside what is in it. */
const wordings = {
  'over-limit': ({ bytes, most }) => ({
    message: `The selected file is ${inMegabytes(Number(bytes))}. A file can be up to ${inMegabytes(Number(most))}`, fix: 'Remove pictures and sheets that are not lists, or send one list in each file',
  }),
  'no-room': ({ most }) => ({ message: `The selected file did not fit: the files of one upload can be up to ${inMegabytes(Number(most))} together`, fix: 'Send it in another upload' }),
  beyond: ({ most }) => ({ message: `The selected file came after the first ${most}, and one upload can have no more`, fix: 'Send it in another upload' }),
  twin: ({ other }) => ({ message: `The selected file is the same as “${other}”, another of the chosen files`, fix: 'Choose each file once' }),
  'sent-before': ({ version }) => ({
    message: `The selected file is the same as a file that came with ${version === undefined ? 'an upload that is not submitted yet' : `version ${version}`}`,
    fix: 'It is kept already. To use it again, upload it by itself: you are then asked whether you mean it',
  }),
  // Never which: an officer must not learn of another inspection.
  elsewhere: () => ({ message: 'The selected file is the same as one already received for another inspection', fix: 'Check that you have chosen the right file' }),
} as const satisfies Record<string, (facts: Facts) => Said>

interface Said { readonly message: string; readonly fix: string }
export type RefusedCode = keyof typeof wordings | UnreadableCode

/** A file of an upload that was not taken: its bytes are not kept, and why is kept as a code and facts. */
export interface RefusedFile {
  /** As sent. */
  readonly name: string
  readonly bytes: number
  readonly code: RefusedCode
  /** `sent-before`: the `submission` that it came with. */
  readonly facts: Facts
}

/** What is wrong with it and what to do, in the manner of `sayFileProblem`: under a heading that names the file. */
export const sayRefused = ({ code, facts }: Pick<RefusedFile, 'code' | 'facts'>): Said =>
  code in UNREADABLE ? sayUnreadable(code as UnreadableCode, facts) : wordings[code as keyof typeof wordings](facts)

/** The same as a line of its own, beside the form in which the file can be sent again: `“a.xlsx” is empty. Choose …`. */
export const sayRefusedInForm = ({ name, code, facts }: RefusedFile): string => {
  const { message, fix } = sayRefused({ code, facts })
  const todo = code === 'sent-before' ? 'Choose another file, or say below that you want to send it again' : fix
  return `${message.replace('The selected file', () => `“${name}”`).replace(/\.?$/, '.')} ${todo.replace(/\.$/, '')}`
}

/** One error for each line, under the names of fields that are none but the first: the summary says them all. */
export const errorOfEach = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(lines.map((line, at) => [at === 0 ? 'files' : `files-${at + 1}`, line]))
