import { authorityOf } from '#annex-a/framework/authorities.ts'

/** A person's role in the service. */
export type PersonRole = 'officer' | 'inspector' | 'administrator'

const personRoleWords: { readonly [R in PersonRole]: string } = {
  officer: 'Data officer',
  inspector: 'Inspector',
  administrator: 'Administrator',
}

/** `Data officer, Leeds`; `Inspector`; `Administrator`. */
export const sayRole = ({ role, authority }: { readonly role: PersonRole; readonly authority: string | null }): string =>
  authority === null ? personRoleWords[role] : `${personRoleWords[role]}, ${authorityOf(authority)?.name ?? authority}`

/** A person's role in one inspection. */
export const inspectionRoleWords = {
  officer: 'Data officer',
  inspector: 'Inspector',
  lead: 'Lead inspector',
  administrator: 'Administrator',
} as const
