import { useEffect, useRef, type ComponentProps } from 'react'
import { useBehaviour } from './behaviour.ts'
import { classNames } from './class-names.ts'
import { describedBy, Field, type Question } from './field.tsx'

// The space before "Choose" keeps it apart from the word before it in what a screen reader is given.
const WORDS_FOR_ONE = {
  'data-i18n.choose-files-button': ' Choose file',
  'data-i18n.drop-instruction': 'or drop a file here',
  'data-i18n.no-file-chosen': 'No file chosen',
}

const WORDS_FOR_MANY = {
  'data-i18n.choose-files-button': ' Choose files',
  'data-i18n.drop-instruction': 'or drop files here',
  'data-i18n.no-file-chosen': 'No files chosen',
}

interface FileUploadProps extends Question, Omit<ComponentProps<'input'>, keyof Question | 'type'> {}

/**
 * Choose one file or (`multiple`) several. A plain file box; with JavaScript also a place to drop files on.
 * The form needs `encType="multipart/form-data"`.
 */
export function FileUpload({
  name,
  id = name,
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  multiple = false,
  className,
  ...rest
}: FileUploadProps) {
  const wrapper = useRef<HTMLDivElement>(null)
  useBehaviour('govuk-file-upload', wrapper)
  const description = describedBy(id, hint, error)
  useEffect(() => {
    // The drop zone's button copies the description once; a later error must reach it too.
    const button = wrapper.current?.querySelector(':scope > button')
    if (description) button?.setAttribute('aria-describedby', description)
    else button?.removeAttribute('aria-describedby')
  }, [description])
  return (
    <Field {...{ name, id, label, labelSize, labelIsHeading, hint, error }}>
      <div ref={wrapper} className="govuk-file-upload-wrapper" data-module="govuk-file-upload" {...(multiple ? WORDS_FOR_MANY : WORDS_FOR_ONE)}>
        <input
          id={id}
          name={name}
          type="file"
          multiple={multiple}
          className={classNames('govuk-file-upload', error && 'govuk-file-upload--error', className)}
          aria-describedby={description}
          aria-invalid={error ? true : undefined}
          {...rest}
        />
      </div>
    </Field>
  )
}
