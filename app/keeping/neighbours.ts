import type { Answer, SentChange } from './answers.ts'

/** A text that the server has just kept for one tab, told to the others of the same browser: whoever goes on in one of them goes on from it. */
export interface KeptNextDoor extends Pick<SentChange, 'about' | 'id' | 'name' | 'value' | 'who'> {
  readonly version: number
  readonly savedAt: string
}

/** Tells the other tabs that are open on an inspection, and hears from them. Where a browser cannot, nothing is told: then two tabs may differ, and both texts are kept. */
export const neighbours = (inspectionId: string, hear: (kept: KeptNextDoor) => void): { readonly tell: (sent: SentChange, answer: Answer) => void } => {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => {} }
  const channel = new BroadcastChannel(`typing ${inspectionId}`)
  channel.onmessage = ({ data }: MessageEvent<KeptNextDoor>) => hear(data)
  return {
    tell: ({ about, id, name, value, who }, answer) => {
      if ('kept' in answer) channel.postMessage({ about, id, name, who, value: answer.kept.value ?? value, version: answer.kept.version, savedAt: answer.kept.savedAt } satisfies KeptNextDoor)
    },
  }
}
