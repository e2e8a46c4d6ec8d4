import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files whose whole tests are walks through a browser take minutes, whatever their size. */
const walks = ({ moduleId }: TestSpecification): boolean => /\bwithBrowser\(/.test(readFileSync(moduleId, 'utf8'))
const tells = ({ moduleId }: TestSpecification): boolean => /\btellStory\(/.test(readFileSync(moduleId, 'utf8'))

/** Begins with the files that take longest, so that no worker is left with one of them at the end while the other has none. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification): number => tells(file) ? 0 : walks(file) ? 1 : 2
    return (await super.sort(files)).map((file) => ({ file, rank: rank(file) })).sort((one, other) => one.rank - other.rank).map(({ file }) => file)
  }
}
