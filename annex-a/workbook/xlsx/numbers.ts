import { type Content, contentOf } from './cell-value.ts'
import { GENERAL, type NumberFormat } from './number-format.ts'

/** Every day up to 2079, every age and count. What is larger is somebody's number, each different. */
const KEPT_BELOW = 65_536
/** Of one workbook; it has three or four that are used. */
const MOST_FORMATS = 16

/** What whole numbers are in the formats of one workbook. Each is worked out once: a hundred thousand rows hold a few thousand dates, ages and counts. */
export class Numbers {
  private readonly formats: readonly NumberFormat[]
  private readonly from1904: boolean
  private readonly byFormat = new Map<NumberFormat, Kept>()
  /** The same by the number of a style; several styles may have one format. */
  private readonly byStyle: Kept[] = []

  constructor(formats: readonly NumberFormat[], from1904: boolean) {
    this.formats = formats
    this.from1904 = from1904
  }

  /** `style` is -1 where the cell has none. */
  contentOf(number: number, style: number): Content | undefined {
    const kept = number < KEPT_BELOW ? this.byStyle[style + 1] ?? this.keptOf(style) : undefined
    return kept ? kept[number] ?? (kept[number] = this.workOut(number, style)) : this.workOut(number, style)
  }

  private workOut(number: number, style: number): Content | undefined {
    return contentOf(undefined, String(number), this.formatOf(style), this.from1904)
  }

  private keptOf(style: number): Kept | undefined {
    const format = this.formatOf(style)
    const kept = this.byFormat.get(format) ?? (this.byFormat.size < MOST_FORMATS ? new Array<Content | undefined>(KEPT_BELOW) : undefined)
    if (!kept) return undefined
    this.byFormat.set(format, kept)
    if (style < this.formats.length) this.byStyle[style + 1] = kept
    return kept
  }

  private formatOf(style: number): NumberFormat {
    return this.formats[style] ?? GENERAL
  }
}

type Kept = (Content | undefined)[]
