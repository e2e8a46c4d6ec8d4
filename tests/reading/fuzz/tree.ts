/** XML as a tree, read slowly, simply and strictly: what the quick reader is measured against. */
export interface Element {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

/** Not XML, or XML that can be understood in more than one way: such a file must be refused. */
export class Doubtful extends Error {}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\/([^<>]*?)\s*>|<([^\s<>"'/!?=]+)((?:[ \t\r\n]+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

export function treeOf(text: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [] }
  const open: { readonly element: Element; readonly full: string }[] = [{ element: top, full: '' }]
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    if (!token) throw new Doubtful(`no XML at ${at}`)
    const [, cdata, closed, opened, attributes = '', slash, words] = token
    const here = open.at(-1)!
    if (cdata !== undefined) here.element.children.push(cdata)
    else if (words !== undefined) here.element.children.push(plain(words))
    else if (closed !== undefined) {
      if (closed !== here.full || open.length === 1) throw new Doubtful(`${closed} closes ${here.full}`)
      open.pop()
    } else if (opened !== undefined) {
      const element = { name: local(opened), attributes: attributesOf(attributes), children: [] }
      here.element.children.push(element)
      if (!slash) open.push({ element, full: opened })
    }
  }
  const roots = top.children.filter((child) => typeof child !== 'string')
  if (open.length > 1 || roots.length !== 1) throw new Doubtful('not one whole tree')
  if (top.children.some((child) => typeof child === 'string' && /[^\s\ufeff]/.test(child))) throw new Doubtful('words outside the tree')
  return roots[0]!
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

function attributesOf(written: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, double, single] of written.matchAll(ATTRIBUTE)) {
    // Excel refuses such a file; for us the first stands, and no row is lost by it.
    if (found.has(name!)) continue
    found.set(name!, plain(double ?? single!))
  }
  return found
}

/** Entities that XML knows; an `&` that begins none stands for itself. */
function plain(raw: string): string {
  const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
  return raw.replace(/\r\n?/g, '\n').replace(/&[^;&<]{1,9};/g, (all) => {
    const number = /^&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));$/i.exec(all)
    if (!number) return named[all] ?? all
    const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16)
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  })
}

/** All elements of that name below, in the order of the file, none of them inside another; what extensions hold is no part of the workbook. */
export function* below(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name === 'extLst') continue
    if (child.name === name) yield child
    else yield* below(child, name)
  }
}

export const wordsOf = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
