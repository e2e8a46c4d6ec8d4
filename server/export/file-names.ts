import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { Gathered } from './readable.ts'

/** Names that Windows keeps for itself, whatever their ending. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * Without what some system does not take in a name, without what leads out of a folder, and without signs that nobody sees, which can make
 * `cod.exe` read as `exe.doc`. Of a long name the end, because it says what kind of file it is.
 */
const plain = (name: string): string =>
  [...name.normalize('NFC').toWellFormed().replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_')].slice(-120).join('').trim().replace(/^\.+|[. ]+$/g, '_').replace(kept, '_$&') || 'file'

/** What a file as sent is called in an export: `files/lists/version 2/contacts.xlsx`. Each name once, whatever its case. */
export const fileNamer = ({ rows }: Pick<Gathered, 'rows'>) => {
  const taken = new Set<string>()
  const folderOf = (table: string, row: AnyRow): string => {
    if (table !== 'submission_file') return table.replace(/_file$/, 's').replaceAll('_', '-')
    const upload = (rows.get('submission') ?? []).find(({ id }) => id === row['submission_id'])
    return `lists/${upload?.['version'] == null ? `upload ${upload?.['number'] ?? ''} not submitted` : `version ${upload['version']}`}`
  }
  return (table: string, row: AnyRow): string => {
    const wanted = plain(String(row['name'] ?? 'file'))
    for (let again = 1; ; again++) {
      const name = `files/${folderOf(table, row)}/${again === 1 ? '' : `${again} `}${wanted}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}
