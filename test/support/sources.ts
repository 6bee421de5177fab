import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** `ui/Banner`, relative to `src/` and without ending; a package's name; or `../styles/x.css?inline`. */
  target: string
  /** `type` is gone after compiling, `lazy` is `import()`. */
  kind: 'value' | 'type' | 'lazy'
}

export interface Source {
  /** `gates/queue.ts` */
  path: string
  /** First folder, or the name of a file that stands directly in `src/`. */
  part: string
  tree: ts.SourceFile
  imports: Import[]
  /** Names of what it exports, types included. */
  exports: string[]
}

/** Every node of a tree, in order. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodes(child)
}

const specifier = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal as ts.StringLiteral
  return undefined
}

const kind = (node: ts.Node): Import['kind'] => {
  if (ts.isCallExpression(node)) return 'lazy'
  if (ts.isImportTypeNode(node)) return 'type'
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? 'type' : 'value'
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
  if (!clause) return 'value'
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
  const isAllTypes = named.length > 0 && !clause.name && named.every((element) => element.isTypeOnly)
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || isAllTypes ? 'type' : 'value'
}

/** Reads one file of `src/`. */
export const parseSource = (path: string, text: string): Source => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const imports = [...nodes(tree)].flatMap((node): Import[] => {
    const named = specifier(node)
    if (!named || !ts.isStringLiteralLike(named)) return []
    const target = named.text.startsWith('.') ? posix.join(dirname(path), named.text) : named.text
    return [{ target, kind: kind(node) }]
  })
  const exports = tree.statements.flatMap((statement): string[] => {
    if (ts.isExportAssignment(statement)) return ['default']
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map(({ name }) => name.text)
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree))
    return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : []
  })
  return { path, part: path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '', tree, imports, exports }
}

/** All of `src/`, parsed. */
export const readSources = (): Source[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join('src', path), 'utf8')))
