import { authorities, trainingAuthority, type Authority } from '#annex-a/framework/authorities.ts'
import type { Config } from '../config.ts'

const offered = ({ mode }: Pick<Config, 'mode'>): readonly Authority[] => (mode === 'demonstration' ? [trainingAuthority, ...authorities] : authorities)

/** The authorities to choose from: the 152, and before them the invented one where this is a demonstration. */
export const authorityChoices = (config: Pick<Config, 'mode'>): readonly { readonly value: string; readonly text: string }[] =>
  offered(config).map(({ code, name }) => ({ value: code, text: name }))

export const isOffered = (code: string, config: Pick<Config, 'mode'>): boolean => offered(config).some((one) => one.code === code)
