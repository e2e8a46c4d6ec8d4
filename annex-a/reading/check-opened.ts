import { edition } from '../specification/edition.ts'
import { inListOrder, listNumbers, type ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'
import { askChildren, askList, type Answers } from './ask.ts'
import { withConfirmed } from './cells/confirmed.ts'
import { readers } from './cells/readers.ts'
import type { Checked, CheckOptions, NotChecked, Progress, ReadFile, ReadList } from './checked.ts'
import { summarise } from './children.ts'
import { linkChildren } from './link.ts'
import { readList } from './list.ts'
import { questionsOf } from './questions/questions.ts'
import { readFile, type Openable } from './read-file.ts'
import { steps } from './steps.ts'

/** Recognises, reads, checks and links. Pure: the same files and options always give the same answer. */
export function checkOpened(sources: readonly Openable[], options: CheckOptions, tell?: (progress: Progress) => void): Checked {
  const progress = steps(tell)
  const answers: Answers = { findings: [], flags: [], notChecked: [] }
  const { files, lists } = readAll(sources, options, answers, progress)
  // Asked before the rules add their findings: only what could not be read is a question.
  const questions = questionsOf(lists, answers.findings, options.confirmed)
  const checking = progress('checking')
  for (const list of lists) askList(list, options, answers, checking(sources[list.file]!.name, list.list))
  const children = linkChildren(lists)
  askChildren(children, lists, options, answers, progress('linking')('', null))
  return {
    edition: edition.id,
    inspectionDate: options.inspectionDate,
    stage: options.stage,
    files,
    lists,
    findings: answers.findings,
    flags: answers.flags,
    questions,
    notChecked: [...absentLists(lists), ...answers.notChecked],
    children: [...children].map(([key, rows]) => summarise(key, rows, options.inspectionDate, options.journeys)),
  }
}

function readAll(sources: readonly Openable[], options: CheckOptions, { findings }: Answers, progress: ReturnType<typeof steps>) {
  const [opening, reading] = [progress('opening'), progress('reading')]
  const reader = withConfirmed(readers(options.inspectionDate), options.confirmed)
  const files: ReadFile[] = []
  const lists: ReadList[] = []
  const found = new Map<ListId, string>()
  for (const [index, source] of sources.entries()) {
    opening(source.name, null)
    const read = readFile(source, found, options.confirmed, (known) => readList(known, index, reader, options.confirmed, reading(source.name, known.fit.list)))
    files.push(read.file)
    for (const finding of read.findings) findings.push(finding)
    for (const list of read.lists) {
      lists.push(list)
      found.set(list.list, source.name)
    }
  }
  return { files, lists: lists.sort((a, b) => inListOrder(a.list, b.list)) }
}

/** Fewer than eleven lists is no fault, but nobody should take what was not sent for checked. */
const absentLists = (lists: readonly ReadList[]): NotChecked[] =>
  listNumbers.filter((number) => !lists.some(({ list }) => list === number))
    .map((list) => ({ code: 'list-absent', list, because: `list ${list} (${listOf(list).name}) is not among the files` }))
