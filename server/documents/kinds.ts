/** What a document may be. The name of the file says it, and what is in the file must agree. */
export const documentKinds = {
  pdf: { is: 'a PDF document', endings: ['pdf'] },
  docx: { is: 'a Word document', endings: ['docx'] },
  doc: { is: 'an older Word document', endings: ['doc'] },
  xlsx: { is: 'an Excel workbook', endings: ['xlsx'] },
  xls: { is: 'an older Excel workbook', endings: ['xls'] },
  pptx: { is: 'a PowerPoint presentation', endings: ['pptx', 'ppsx'] },
  ppt: { is: 'an older PowerPoint presentation', endings: ['ppt', 'pps'] },
  png: { is: 'a picture (PNG)', endings: ['png'] },
  jpeg: { is: 'a picture (JPEG)', endings: ['jpg', 'jpeg'] },
  gif: { is: 'a picture (GIF)', endings: ['gif'] },
  tiff: { is: 'a picture (TIFF)', endings: ['tif', 'tiff'] },
  text: { is: 'plain text', endings: ['txt', 'csv'] },
} as const satisfies { readonly [kind: string]: { readonly is: string; readonly endings: readonly string[] } }

export type DocumentKind = keyof typeof documentKinds
const kinds = Object.keys(documentKinds) as readonly DocumentKind[]

/** Pictures that every browser draws, by the type under which they are served. A picture is served as what its bytes say, never as what its name says. */
export const pictureTypes: { readonly [K in DocumentKind]?: string } = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif' }

/** What people are told may be sent. */
export const mayBeSent = 'PDF, Word, Excel, PowerPoint, pictures (PNG, JPEG, GIF, TIFF) and plain text (.txt, .csv)'

/** `1.03 Report.PDF` → `pdf`; empty where there is none. */
export const endingOf = (name: string): string => /\.([^.\\/\s]{1,12})\s*$/.exec(name)?.[1]?.toLowerCase() ?? ''

export const kindByEnding = (ending: string): DocumentKind | null => kinds.find((kind) => (documentKinds[kind].endings as readonly string[]).includes(ending)) ?? null

const save = 'Save it as a PDF, or as'
/** Endings that are met and not taken, each with what it is and what to do. */
const notTaken: readonly (readonly [endings: string, says: string])[] = [
  ['docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam', `may hold macros, which run on the reader’s computer. ${save} .docx, .xlsx or .pptx, which hold none`],
  ['exe com bat cmd scr msi msp dll ps1 psm1 vbs vbe js mjs cjs jse wsf wsh hta jar sh bash py rb pl php lnk url reg iso img vhd app dmg apk cpl gadget inf scf', 'is a program. Only documents are taken'],
  ['html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt swf', 'is a web page or XML, which can hold instructions. Print it to a PDF and send that'],
  ['zip 7z rar gz tar tgz bz2 xz cab', 'is a compressed file. Take the documents out and send each with its own number'],
  ['msg eml pst oft', 'is an e-mail. Save what is attached to it, or print it to a PDF, and send that'],
  ['odt ods odp rtf pages numbers key wpd wps pub vsd vsdx one', `is of a kind that not every reader can open. ${save} .docx, .xlsx or .pptx`],
  ['heic heif webp bmp avif ico psd', 'is a picture of a kind that not every reader can open. Save it as PNG or JPEG, or as a PDF'],
]

/** What is said of a name whose ending is not taken; null where it is. */
export const whyEndingNotTaken = (name: string): string | null => {
  const ending = endingOf(name)
  if (kindByEnding(ending)) return null
  const known = notTaken.find(([endings]) => endings.split(' ').includes(ending))
  if (known) return known[1]
  return ending ? `is of a kind that is not taken (.${ending}). Send ${mayBeSent}` : `has no ending, such as .pdf, that says what it is. Send ${mayBeSent}`
}
