/** An underscore that would be taken for the start of such a mark, characters that XML cannot hold or would change, and halves of characters. */
const NOT_AS_IT_IS = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Text as a workbook must hold it for Excel to show it unchanged: a carriage return is written `_x000D_`. */
export const excelText = (text: string): string => text.replace(NOT_AS_IT_IS, mark)

const mark = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
