import type { Grade } from '#annex-a/framework/judgement.ts'

/**
 * The first 33 inspections under the framework, published by 15 September 2014 (official statistics, table 4; LSCB: table 5, with two rows
 * completed from the text). Order: overall, help and protection, looked after, adoption, care leavers, leadership, LSCB.
 */
export const outcomes: readonly (readonly [authority: string, OE: Grade, HP: Grade, CLA: Grade, AD: Grade, CL: Grade, LMG: Grade, LSCB: Grade])[] = [
  ['Barking & Dagenham', 3, 3, 3, 3, 3, 3, 3],
  ['Barnsley', 3, 3, 3, 3, 2, 3, 3],
  ['Bexley', 3, 3, 3, 3, 3, 3, 4],
  ['Birmingham', 4, 4, 4, 4, 4, 4, 4],
  ['Blackpool', 3, 3, 3, 3, 3, 3, 3],
  ['Bolton', 3, 3, 2, 2, 2, 3, 3],
  ['Bournemouth', 3, 3, 3, 2, 3, 3, 3],
  ['Bradford', 3, 3, 2, 2, 2, 2, 2],
  ['Buckinghamshire', 4, 4, 4, 3, 3, 4, 4],
  ['Cambridgeshire', 2, 3, 2, 2, 2, 2, 2],
  ['Coventry', 4, 4, 3, 3, 3, 4, 4],
  ['Derbyshire', 2, 2, 2, 2, 2, 2, 3],
  ['East Sussex', 2, 2, 2, 1, 3, 2, 2],
  ['Essex', 2, 2, 2, 2, 2, 2, 3],
  ['Hampshire', 2, 2, 2, 1, 2, 1, 2],
  ['Haringey', 3, 3, 3, 3, 3, 3, 3],
  ['Hartlepool', 2, 2, 2, 2, 2, 2, 3],
  ['Herefordshire', 3, 3, 3, 2, 3, 3, 3],
  ['Hillingdon', 3, 3, 3, 2, 3, 3, 3],
  ['Hounslow', 3, 3, 3, 3, 3, 3, 3],
  ['Knowsley', 4, 4, 3, 4, 3, 4, 4],
  ['Liverpool', 3, 3, 3, 3, 3, 3, 3],
  ['Manchester', 4, 4, 3, 4, 3, 4, 4],
  ['Newham', 3, 3, 3, 2, 2, 3, 2],
  ['North Yorkshire', 2, 2, 2, 2, 2, 2, 2],
  ['Nottingham City', 3, 3, 3, 3, 3, 3, 3],
  ['Oxfordshire', 2, 2, 2, 2, 2, 2, 2],
  ['Portsmouth', 3, 3, 2, 2, 3, 2, 2],
  ['Sheffield', 3, 2, 3, 3, 2, 2, 2],
  ['Slough', 4, 4, 4, 3, 4, 4, 4],
  ['Southampton', 3, 3, 3, 3, 4, 3, 3],
  ['Staffordshire', 2, 2, 2, 2, 2, 2, 2],
  ['Swindon', 3, 3, 3, 2, 3, 3, 2],
]
