import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')

export interface SourceFile { readonly path: string; readonly text: string; readonly tree: ts.SourceFile }

const rooms = ['annex-a', 'db', 'server', 'app', 'seeds', 'tests']

/** Every file of code in the house: what git tracks or would track, so that nothing escapes by being new. */
export const sources = (): readonly SourceFile[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...rooms], { cwd: root, encoding: 'utf8' })
    .split('\n').filter((path) => /\.(ts|tsx)$/.test(path)).map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS) }
    })

/** What a file imports, as paths of this house (`annex-a/…`) or names of packages. Read by TypeScript's own parser. */
export const importsOf = ({ path, tree }: SourceFile): readonly { readonly to: string; readonly typeOnly: boolean }[] => {
  const found: { to: string; typeOnly: boolean }[] = []
  const resolve = (name: string): string =>
    name.startsWith('#') ? name.slice(1) : name.startsWith('.') ? posix.normalize(posix.join(dirname(path), name)) : name
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isImportDeclaration(node) ? isTypeOnly(node.importClause) : node.isTypeOnly
      found.push({ to: resolve(node.moduleSpecifier.text), typeOnly })
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      found.push({ to: resolve(node.arguments[0].text), typeOnly: false })
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ to: resolve(node.argument.literal.text), typeOnly: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  return !clause.name && clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) && clause.namedBindings.elements.every((one) => one.isTypeOnly)
}

/** Names exported by a file and the expression each is made with, where there is one. */
export const exportsOf = ({ tree }: SourceFile): ReadonlyMap<string, ts.Expression | null> => {
  const found = new Map<string, ts.Expression | null>()
  for (const statement of tree.statements) {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) continue
    if (ts.isVariableStatement(statement)) for (const one of statement.declarationList.declarations) found.set(one.name.getText(), one.initializer ?? null)
    else if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, null)
  }
  return found
}
