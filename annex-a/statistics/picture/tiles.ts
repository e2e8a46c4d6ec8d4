/**
 * The map: every authority is a tile of the same size, whatever its area, near where it lies within its region. Drawn by hand
 * for this product; shire counties, which a true map makes large, and boroughs, which it makes invisible, weigh the same here.
 */
export interface Tile {
  /** The three-digit code of the authority. */
  readonly authority: string
  /** Three letters, no two alike. */
  readonly short: string
  /** 0-based within the region. */
  readonly column: number
  readonly row: number
}

export interface RegionTiles {
  readonly region: string
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly Tile[]
}

// A dot is an empty place. Beneath each drawing: which authority each short name is.
const drawn: readonly { readonly region: string; readonly drawing: string; readonly are: string }[] = [
  {
    region: 'North East',
    drawing: `
      .   NBL .   .
      .   NEW NTY .
      .   GAT STY SUN
      .   DUR HPL .
      DAR STN MDB RED`,
    are: 'NBL 929 NEW 391 NTY 392 GAT 390 STY 393 SUN 394 DUR 840 HPL 805 DAR 841 STN 808 MDB 806 RED 807',
  },
  {
    region: 'North West',
    drawing: `
      .   .   CUM .   .   .
      .   BPL LAN BWD .   .
      SFT WGN BOL BRY ROC OLD
      LIV KNW SHL SAL MAN TAM
      WIR HAL WRR TRF SPT .
      .   CWC CHE .   .   .`,
    are: 'CUM 909 BPL 890 LAN 888 BWD 889 SFT 343 WGN 359 BOL 350 BRY 351 ROC 354 OLD 353 LIV 341 KNW 340 SHL 342 SAL 355 MAN 352 TAM 357 WIR 344 HAL 876 WRR 877 TRF 358 SPT 356 CWC 896 CHE 895',
  },
  {
    region: 'Yorkshire and The Humber',
    drawing: `
      .   NYK YOR .   .
      BFD LDS WKF ERY HUL
      CLD KIR BNS DON NLN
      .   .   SHF ROT NEL`,
    are: 'NYK 815 YOR 816 BFD 380 LDS 383 WKF 384 ERY 811 HUL 810 CLD 381 KIR 382 BNS 370 DON 371 NLN 813 SHF 373 ROT 372 NEL 812',
  },
  {
    region: 'West Midlands',
    drawing: `
      .   .   STF STK .
      SHR TEL WLV WAL .
      .   DUD SWL BIR .
      HEF WOR SOL COV WRK`,
    are: 'STF 860 STK 861 SHR 893 TEL 894 WLV 336 WAL 335 DUD 332 SWL 333 BIR 330 HEF 884 WOR 885 SOL 334 COV 331 WRK 937',
  },
  {
    region: 'East Midlands',
    drawing: `
      DBS NTS LIN
      DBY NTM RUT
      LCS LCR .
      .   NHA .`,
    are: 'DBS 830 NTS 891 LIN 925 DBY 831 NTM 892 RUT 857 LCS 855 LCR 856 NHA 928',
  },
  {
    region: 'East of England',
    drawing: `
      .   PBO NFK .
      BDF CAM SFK .
      CBD LUT HRT ESS
      .   .   THR STH`,
    are: 'PBO 874 NFK 926 BDF 822 CAM 873 SFK 935 CBD 823 LUT 821 HRT 919 ESS 881 THR 883 STH 882',
  },
  {
    region: 'South West',
    drawing: `
      .   .   .   GLO .   .
      .   .   BST SGL SWD .
      .   .   NSM BAT WIL .
      .   DEV SOM DOR POO BMH
      CON PLY TOR .   .   .
      IOS .   .   .   .   .`,
    are: 'GLO 916 BST 801 SGL 803 SWD 866 NSM 802 BAT 800 WIL 865 DEV 878 SOM 933 DOR 835 POO 836 BMH 837 CON 908 PLY 879 TOR 880 IOS 420',
  },
  {
    region: 'South East',
    drawing: `
      .   OXF BUC MKN .   .
      WBK RDG WOK WIN SLO .
      .   HAM BRF SUR MDW KEN
      SOU POR WSX BTN ESX .
      .   IOW .   .   .   .`,
    are: 'OXF 931 BUC 825 MKN 826 WBK 869 RDG 870 WOK 872 WIN 868 SLO 871 HAM 850 BRF 867 SUR 936 MDW 887 KEN 886 SOU 852 POR 851 WSX 938 BTN 846 ESX 845 IOW 921',
  },
  {
    region: 'London',
    drawing: `
      HRW BNT ENF HRG WTH RDB HVG
      HDN BRE CMD ISL HCK NHM BDG
      EAL HMF KCH WST COL TWH BEX
      HOU RIC WAN LAM SWK LEW GRN
      .   KTH MRT SUT CRO BRO .`,
    are: 'HRW 310 BNT 302 ENF 308 HRG 309 WTH 320 RDB 317 HVG 311 HDN 312 BRE 304 CMD 202 ISL 206 HCK 204 NHM 316 BDG 301 EAL 307 HMF 205 KCH 207 WST 213 COL 201 TWH 211 BEX 303 HOU 313 RIC 318 WAN 212 LAM 208 SWK 210 LEW 209 GRN 203 KTH 314 MRT 315 SUT 319 CRO 306 BRO 305',
  },
]

const placed = ({ region, drawing, are }: (typeof drawn)[number]): RegionTiles => {
  const words = are.split(' ')
  const codes = new Map(words.flatMap((word, n) => (n % 2 === 0 ? [[word, words[n + 1]!] as const] : [])))
  const rows = drawing.trim().split('\n').map((line) => line.trim().split(/ +/))
  return {
    region, rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)),
    tiles: rows.flatMap((shorts, row) => shorts.flatMap((short, column) => (short === '.' ? [] : [{ authority: codes.get(short) ?? '', short, column, row }]))),
  }
}

/** From north to south. */
export const regionTiles: readonly RegionTiles[] = drawn.map(placed)

const shorts = new Map(regionTiles.flatMap(({ tiles }) => tiles.map(({ authority, short }) => [authority, short])))
/** The three letters of an authority on the map. */
export const shortOf = (authority: string): string => shorts.get(authority) ?? ''
