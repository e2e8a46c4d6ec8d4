/** Rules whose findings go away once the authority has said what its own words mean. */
const answerable = ['heading-unclear', 'code-unknown', 'yes-no-unclear']

/** Beside such findings: where to say what the words mean instead of changing the files. Nothing beside others. */
export function MappingLink({ inspectionId, codes }: { inspectionId: string; codes: readonly string[] }) {
  if (!codes.some((code) => answerable.includes(code))) return null
  return (
    <p className="govuk-body">
      Headings and values that we do not know need no new file: <a className="govuk-link" href={`/inspections/${inspectionId}/lists/questions`}>say once what they mean</a>, and it is remembered.
    </p>
  )
}
