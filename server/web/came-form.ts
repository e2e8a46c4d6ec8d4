import type { LoaderFunctionArgs } from 'react-router'
import { isOurToken } from '../access/sessions.ts'
import type { Permission } from '../access/may.ts'
import { requestContext, type RequestContext } from './context.ts'
import { mostFormBytes, mostLongTextBytes } from './form-size.ts'
import type { FormProblem } from './form.ts'
import { giveFormBack } from './given-back.ts'
import { textsBesideFiles, textsReceived } from './texts-beside-files.ts'
import { isPlainForm, wholeBody, withBody } from './whole-form.ts'

/** A form on its way through the door: read by its action, and given back to whoever wrote it where anything is in the way. */
export interface CameForm {
  /** For the action. Unless it brings files its body is at hand. */
  readonly request: () => Request
  /** What was received of a form with files, handed on. */
  readonly received: <P>(prepared: P) => P
  /** Remembers what an action answered: where it refused a form whose page then cannot be shown, the page's loader gives it back. */
  readonly answered: (answer: unknown) => void
  /** Throws the form where it came after its sender was signed out; does nothing where nobody wrote in it. */
  readonly giveBackSignedOut: () => Promise<void>
  /** Throws the form where it was refused or a fault of ours met it (which is logged); does nothing where nobody wrote in it, or where the answer is another page. */
  readonly giveBack: (thrown: unknown) => Promise<void>
}

const wasSignedIn = ({ token, workbench }: RequestContext): boolean => token !== null && isOurToken(token, workbench.config)

/** Whoever never signed in gets nothing read that is longer than a short form. */
const mostOf = ({ takes }: Permission, visit: RequestContext): number => (takes === 'long text' && (visit.person || wasSignedIn(visit)) ? mostLongTextBytes : mostFormBytes)

const bodyOf = async (permission: Permission, request: Request, visit: RequestContext): Promise<Buffer<ArrayBuffer> | null> => {
  if (permission.takes === 'files') return null
  if (permission.who === 'anyone' || visit.person) return wholeBody(request, mostOf(permission, visit))
  if (permission.kind === 'read' || !isPlainForm(request)) return null
  return wholeBody(request, mostOf(permission, visit)).catch((thrown: unknown) => { if (thrown instanceof Response) return null; throw thrown })
}

/** Forms that were refused, by the request they came with: its loaders run after its action. */
const refusedOf = new WeakMap<object, FormProblem>()

const problemIn = (answer: unknown): FormProblem | null => {
  const given = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : null
  return typeof given === 'object' && given !== null && 'errors' in given && 'values' in given ? given as FormProblem : null
}

/** Reads a form before anything is asked of anybody. Throws a 413 Response where it is longer than its action takes. */
export const makeCame = async (permission: Permission, { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<CameForm> => {
  const visit = context.get(requestContext)
  const url = new URL(request.url)
  const body = await bodyOf(permission, request, visit)
  let texts: ReturnType<typeof textsReceived> = null
  const givenBack = async (status: number, reference?: string): Promise<void> => {
    const refused = refusedOf.get(context) ?? null
    // A script has what it sent.
    if (request.headers.get('Accept') === 'application/json' || (!refused && (permission.kind !== 'write' || request.method !== 'POST'))) return
    const isUnheard = permission.takes === 'files' && !request.bodyUsed && /^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')
    const beside = isUnheard && (visit.person || wasSignedIn(visit)) ? await textsBesideFiles(request) : texts
    await giveFormBack({ url, form: body ? withBody(request, body) : null, beside, refused }, status, reference)
  }
  return {
    request: () => withBody(request, body),
    received: (prepared) => { texts = textsReceived(prepared); return prepared },
    answered: (answer) => { const problem = problemIn(answer); if (problem) refusedOf.set(context, problem) },
    giveBackSignedOut: () => givenBack(401),
    giveBack: async (thrown) => {
      // A page that leads elsewhere, because what was refused is over, takes the text along no more than one that is gone.
      if (thrown instanceof Response) { if (thrown.status >= 400 || refusedOf.has(context)) await givenBack(thrown.status < 400 ? 409 : thrown.status); return }
      // An answer with words of its own.
      if (!(thrown instanceof Error) || request.signal.aborted) return
      await givenBack(500, visit.reference).catch((given: unknown) => { visit.reportFault(thrown); throw given })
    },
  }
}
