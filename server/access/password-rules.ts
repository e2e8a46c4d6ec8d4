/** Long rather than clever: a phrase is easier to remember and harder to guess than symbols (OWASP, NCSC). */
const shortestPassword = 12
/** Hashing takes longer for a longer one: nobody types more than this. */
export const longestPassword = 200

const common = new Set([
  'password', 'passphrase', 'passwort', 'secret', 'welcome', 'letmein', 'iloveyou', 'administrator', 'admin', 'changeme', 'default', 'qwerty', 'qwertyuiop', 'qwertyui',
  'asdfghjkl', 'zxcvbnm', 'qazwsxedc', 'qwertyuiopasdfghjkl', 'abc', 'abcd', 'abcdef', 'abcdefgh', 'abcdefghij', 'abcdefghijkl', 'monkey', 'dragon', 'football', 'baseball',
  'princess', 'sunshine', 'superman', 'batman', 'trustno', 'liverpool', 'arsenal', 'chelsea', 'england', 'london', 'master', 'hello', 'summer', 'winter', 'spring', 'autumn',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday',
  'friday', 'ofsted', 'inspection', 'inspector', 'workbench', 'inspectionworkbench', 'children', 'safeguarding', 'socialwork', 'socialworker', 'council', 'correcthorsebatterystaple',
])

const likeLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

/** The shortest piece that the text repeats: `abab` → `ab`. */
const unit = (text: string): string => {
  for (let length = 1; length <= text.length / 2; length++) {
    const piece = text.slice(0, length)
    if (piece.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return piece
  }
  return text
}

const isRun = (text: string): boolean => {
  const steps = new Set([...text].slice(1).map((letter, at) => letter.charCodeAt(0) - text.charCodeAt(at)))
  // 9 is followed by 0 on a keyboard.
  return [...steps].every((step) => step === 1 || step === -9) || [...steps].every((step) => step === -1 || step === 9)
}

const lettersOf = (text: string): string => text.replace(/[^a-z]/g, '')

const swapped = (text: string): string => text.replace(/[0134579@$!]/g, (sign) => likeLetters[sign] ?? sign)

const isCommon = (password: string): boolean => {
  const plain = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  if (unit(plain).length <= 4 || isRun(plain)) return true
  // With and without the year or the number at its end; with signs as they are and as the letters that they look like.
  const stem = plain.replace(/[^a-z]+$/, '')
  return [plain, stem, swapped(plain), swapped(stem)].map(lettersOf).some((text) => common.has(text) || common.has(unit(text)))
}

const partsOf = (words: string): readonly string[] => words.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u).filter((part) => part.length >= 4)

export interface WhoseItIs { readonly name: string; readonly email: string }

/** Why a password is not taken, in words for the person; null where it is. */
export const passwordProblem = (password: string, { name, email }: WhoseItIs): string | null => {
  if (!password) return 'Enter a password'
  if ([...password].length < shortestPassword) return `The password must have at least ${shortestPassword} characters. Three or four words make a good one`
  if (password.length > longestPassword) return `The password must have at most ${longestPassword} characters`
  if (isCommon(password)) return 'This password is among the first that somebody would guess. Choose another, for example three or four words that do not belong together'
  const lower = password.toLowerCase()
  const own = partsOf(`${name} ${email.split('@')[0] ?? ''}`).find((part) => lower.includes(part))
  return own ? 'The password must not contain the name or the e-mail address' : null
}
