/** The letters with which postcodes begin. */
const areas = new Set(('AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD '
  + 'LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE').split(' '))

const SHAPE = /(?<![\p{L}\p{N}])(?<area>[a-z]{1,2})(?<district>[1-9]\d?|[1-9][a-z])(?<gap>\s{0,2}|-)(?<inward>\d[abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/giu

/** "S10 2nd visit" is a case and an ordinal, and "B33 8TH" a postcode. */
const ordinal = /^(?:1st|2nd|3rd|\dth)$/

/** Everything in a text that has the shape of a whole postcode, as it stands there. */
export const postcodesIn = (text: string): readonly string[] =>
  [...text.matchAll(SHAPE)].filter(({ groups }) => {
    const { area = '', gap = '', inward = '' } = groups ?? {}
    // Without a blank and in small letters it is rather a reference.
    return areas.has(area.toUpperCase()) && !ordinal.test(inward) && (gap.trim() !== gap || area === area.toUpperCase())
  }).map(([words]) => words)
