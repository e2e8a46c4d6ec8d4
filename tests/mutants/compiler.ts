import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { mutated, type Mutant } from './mutant.ts'

const cwd = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Those that the compiler lets through: what it refuses no test need find, so it is not counted. Each stands as a file of
 * its own beside the one it was made of, all in one reading of the compiler. Names no longer used, and statements never
 * reached, are let through.
 */
export function withGoodTypes(mutants: readonly Mutant[]): Mutant[] {
  const written = new Map(mutants.map((mutant, i) => [cwd + mutant.path.replace(/\.ts$/, `.mutant-${i}.ts`), mutant]))
  const { config } = ts.readConfigFile(`${cwd}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, types: [], rootDirs: undefined }, cwd)
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.fileExists = (path) => written.has(path) || ts.sys.fileExists(path)
  host.readFile = (path) => {
    const mutant = written.get(path)
    return mutant === undefined ? read(path) : mutated(read(cwd + mutant.path)!, mutant)
  }
  const program = ts.createProgram([...written.keys()], options, host)
  return [...written].filter(([path]) => {
    const file = program.getSourceFile(path)!
    return program.getSyntacticDiagnostics(file).length === 0 && program.getSemanticDiagnostics(file).length === 0
  }).map(([, mutant]) => mutant)
}
