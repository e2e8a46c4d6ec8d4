import ts from 'typescript'
import type { Mutant } from './mutant.ts'

/** Words for people, and the examples that are tests themselves: not the working of a rule. */
const WORDS = new Set(['title', 'asks', 'says', 'examples', 'numbers', 'help', 'basis'])

const SWAPPED: { readonly [operator: string]: readonly string[] } = {
  '<': ['<=', '>'], '<=': ['<', '>'], '>': ['>=', '<'], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='], '&&': ['||'], '||': ['&&'],
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '+=': ['-='], '-=': ['+='], '??': ['&&'],
}
const OTHER_METHOD: { readonly [name: string]: string } = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min', indexOf: 'lastIndexOf', find: 'findLast', padStart: 'padEnd', ceil: 'floor', floor: 'ceil' }
const NEEDLESS = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'trimEnd', 'trimStart', 'toLowerCase', 'toUpperCase', 'flat', 'normalize', 'replace', 'replaceAll', 'concat'])

type Put = (node: ts.Node, by: string, what?: string) => void

/** Every mutant of a file, in the order of the file. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const found: Mutant[] = []
  const put: Put = (node, by, what) => {
    const [start, end] = [node.getStart(file), node.getEnd()]
    const written = text.slice(start, end)
    if (written !== by) found.push({ path, line: file.getLineAndCharacterOfPosition(start).line + 1, what: what ?? `${short(written)} → ${short(by)}`, start, end, by })
  }
  const ofExamples = onlyInExamples(file)
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ofExamples.has(node.name.getText(file))) return
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isPropertyAssignment(node) && WORDS.has(node.name.getText(file))) return
    expressions(node, put, file)
    statements(node, put, file)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.sort((a, b) => a.start - b.start)
}

/** Names of what is there for the examples alone. */
function onlyInExamples(file: ts.SourceFile): Set<string> {
  const declared = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText(file)))
  const elsewhere = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples') return
    if (ts.isVariableDeclaration(node)) {
      if (!node.initializer || !ts.isObjectLiteralExpression(stripped(node.initializer))) ts.forEachChild(node, visit)
      else if (isExported(node)) elsewhere.add(node.name.getText(file))
      return
    }
    if (ts.isIdentifier(node)) elsewhere.add(node.text)
    ts.forEachChild(node, visit)
  }
  for (const statement of file.statements) visit(statement)
  const objects = new Set<string>()
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) if (initializer && ts.isObjectLiteralExpression(stripped(initializer))) objects.add(name.getText(file))
  }
  return new Set(declared.filter((name) => objects.has(name) && !elsewhere.has(name)))
}

const stripped = (node: ts.Expression): ts.Expression => (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? stripped(node.expression) : node)
const isExported = (node: ts.VariableDeclaration): boolean => ts.isVariableStatement(node.parent.parent) && (node.parent.parent.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 50)

function expressions(node: ts.Node, put: Put, file: ts.SourceFile): void {
  if (ts.isBinaryExpression(node)) binary(node, put, file)
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) put(node, `(${node.operand.getText(file)})`)
  else if (ts.isConditionalExpression(node)) {
    put(node.condition, 'true')
    put(node.condition, 'false')
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true')
  else if (ts.isNumericLiteral(node)) numbers(node, put)
  else if (ts.isStringLiteral(node)) strings(node, put)
  else if (ts.isRegularExpressionLiteral(node)) {
    put(node, '/(?!)/g')
    if (/\/[a-z]*i[a-z]*$/.test(node.text)) put(node, node.text.replace(/\/([a-z]*)i([a-z]*)$/, '/$1$2'))
    if (/[^\\[]\^|^\/\^/.test(node.text)) put(node, node.text.replace(/^\/\^/, '/'))
    if (/\$\/[a-z]*$/.test(node.text)) put(node, node.text.replace(/\$(\/[a-z]*)$/, '$1'))
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) put(node, '[]')
  else if (ts.isCallExpression(node)) calls(node, put, file)
}

function binary(node: ts.BinaryExpression, put: Put, file: ts.SourceFile): void {
  const isText = (side: ts.Node): boolean => ts.isStringLiteral(side) || ts.isTemplateLiteral(side) || (ts.isBinaryExpression(side) && (isText(side.left) || isText(side.right)))
  const operator = node.operatorToken.getText(file)
  if (operator.startsWith('+') && (isText(node.left) || isText(node.right))) return
  for (const by of SWAPPED[operator] ?? []) {
    // `a ?? b` mixed into `||` needs brackets, so the whole is written anew.
    put(node, `(${node.left.getText(file)} ${by} ${node.right.getText(file)})`, `${short(node.getText(file))}: ${operator} → ${by}`)
  }
}

/** The key of an object, an index of a tuple and the like are not values. */
const isName = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node

function numbers(node: ts.NumericLiteral, put: Put): void {
  if (isName(node)) return
  const number = Number(node.text.replaceAll('_', ''))
  if (number + 1 !== number) put(node, String(number + 1))
}

/** A text of several words is for people; a day written as people write it stands in examples. */
function strings(node: ts.StringLiteral, put: Put): void {
  if (isName(node) || ts.isImportDeclaration(node.parent) || /\S\s+\S|^\d\d?\/\d\d?\/\d{4}$/.test(node.text)) return
  put(node, node.text === '' ? "'mutant'" : "''")
}

function calls(node: ts.CallExpression, put: Put, file: ts.SourceFile): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return
  const { name, expression } = node.expression
  const other = OTHER_METHOD[name.text]
  if (other) put(name, other)
  if (NEEDLESS.has(name.text)) put(node, expression.getText(file), `.${short(node.getText(file).slice(expression.getText(file).length + 1))} taken out`)
}

function statements(node: ts.Node, put: Put, file: ts.SourceFile): void {
  if (ts.isIfStatement(node)) {
    put(node.expression, 'true')
    put(node.expression, 'false')
  } else if (ts.isExpressionStatement(node)) put(node, ';', `${short(node.getText(file))} taken out`)
  else if (ts.isContinueStatement(node) || ts.isBreakStatement(node) || ts.isThrowStatement(node)) put(node, ';', `${short(node.getText(file))} taken out`)
  else if (ts.isReturnStatement(node) && (!node.expression || node.expression.kind === ts.SyntaxKind.NullKeyword)) put(node, ';', 'return taken out')
  else if (ts.isWhileStatement(node)) put(node.expression, 'false')
  else if (ts.isBlock(node) && node.statements.length > 1 && ts.isFunctionLike(node.parent)) early(node, put, file)
}

/** The compiler lets through what may be given back here. */
function early(node: ts.Block, put: Put, file: ts.SourceFile): void {
  for (const by of ['return', 'return null', 'return []']) put(node.statements[0]!, `${by};${node.statements[0]!.getText(file)}`, `${by} before ${short(node.statements[0]!.getText(file))}`)
}
