/**
 * A spreadsheet takes text that begins with one of these for a formula, and so would run what somebody typed into a list.
 * Blanks of any kind and marks that nobody can see may stand in front of it; the wide forms are those of East Asian keyboards.
 */
const BEGINS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u

/** The same after a mark that another program, or Excel in another country, may take for the end of a cell. */
const BEGINS_AFTER_MARK = /([;,|\t\r\n"])(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu

/**
 * Text that no spreadsheet program takes for a formula when it opens it as CSV: an apostrophe stands before whatever could
 * begin one. This is for reading, not for sending back: the help says that the apostrophe is ours.
 */
export const formulaSafe = (text: string): string => {
  const inside = text.replace(BEGINS_AFTER_MARK, "$1'")
  return BEGINS.test(inside) ? `'${inside}` : inside
}
