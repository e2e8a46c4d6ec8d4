import { isUpn } from '../../reading/upn.ts'
import { fieldsOn, rule } from '../grammar/rule.ts'
import { count } from '../words.ts'

const row = { dateOfBirth: '02/05/2005', provisionType: 'Home tuition', hoursPerWeek: 12.5 }

/** Never a finding: a UPN is right in document 2.06. It is reported among what was not checked. */
export const upnNotJoined = rule({
  code: 'upn-not-joined',
  numbers: [],
  severity: 'gap',
  title: 'A child is named by the UPN, and so is not joined to the lists',
  asks: 'Document 2.06 may give the UPN instead of the child unique ID. The lists hold no UPN, so nothing in such a row can be compared with them, and it does not stand on the child\'s page.',
  looksAt: fieldsOn({ '2.06': ['childId'] }),
  message: () => 'the UPN is given instead of the child unique ID',
  fix: () => 'Give the child unique ID as well or instead, if you hold it',
  examples: {
    passes: { says: 'The child unique ID', sheets: [{ list: '2.06', rows: [{ ...row, childId: '10442' }] }] },
    breaks: { says: 'The UPN', sheets: [{ list: '2.06', rows: [{ ...row, childId: 'A123456789012' }] }] },
  },
  wholeList({ list: { fields }, notChecked }, { rows }) {
    const field = fields['childId']
    if (field?.kind !== 'child' || !field.orUpn) return
    const found = rows.filter(({ values }) => isUpn(values['childId'])).length
    if (found > 0) notChecked(`${count(found, 'row of document 2.06 gives', 'rows of document 2.06 give')} the UPN instead of the child unique ID, and so ${found === 1 ? 'is' : 'are'} not joined to the lists`)
  },
})
