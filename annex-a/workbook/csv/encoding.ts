/** Encodings that exports of case management systems and Excel itself come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const SAMPLE = 4_096
const STEP = 65_536

/** Undefined where the bytes are not text at all. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return wideEncoding(bytes)
  if (hasControls(bytes)) return undefined
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** UTF-16 without a mark: in English text nearly every second byte is zero, and never the other one. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++
  const most = sample.length / 2
  if (zeros[0] === 0 && zeros[1]! > most * 0.7) return 'utf-16le'
  if (zeros[1] === 0 && zeros[0]! > most * 0.7) return 'utf-16be'
  return undefined
}

/** Text has tabs and line ends and hardly another control character; other kinds of file are full of them. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 32 && !(byte >= 9 && byte <= 13)) controls++
  return controls > sample.length / 100 + 1
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += STEP) decoder.decode(bytes.subarray(at, at + STEP), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
