/** Where there are no children yet, because no lists have been read. */
export function NoListsYet({ inspection }: { inspection: string }) {
  return (
    <>
      <p className="govuk-body">
        No lists have been read yet, so there are no children to show. They appear here as soon as the authority has sent lists 1 to 10 and they have
        been read.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${inspection}/lists`}>
          See where the lists stand
        </a>
      </p>
    </>
  )
}
