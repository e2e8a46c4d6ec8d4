import { tidy } from '../cells/result.ts'
import { NUMBER_IN_FRONT } from './normalise.ts'

/** Ways of saying one thing, made one word. Longer ones first. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bunborn\b|\bexpected date of (?:birth|delivery)\b|\bestimated date of (?:birth|delivery)\b|\be ?d ?o ?b\b|\bedd\b|\bexpected (?:dob|birth date|birthdate)\b|\bdue date\b/g, ' expectedbirth '],
  [/\bdate of birth\b|\bbirth date\b|\bd ?o ?b\b|\bbirthdate\b|\bbirthday\b/g, ' birthdate '],
  [/\bchild protection plans?\b|\bcp plans?\b|\bcpps?\b/g, ' protection plan '],
  [/\binitial child protection conferences?\b|\binitial cp conferences?\b|\bicpcs?\b/g, ' icpc '],
  [/\bchild protection\b|\bcp\b/g, ' protection '],
  [/\bsections? ?47s?\b|\bs ?47s?\b|\bsec ?47s?\b/g, ' s47 '],
  [/\bchild(?:ren)? in need\b|\bcin\b/g, ' cin '],
  [/\bunaccompanied asylum seek(?:ing|er) child(?:ren)?\b|\buasc\b/g, ' uasc '],
  [/\b(?:became|come|came|entered) (?:in ?to )?(?:care\b|(?=looked after))/g, ' start lookedafter '],
  [/\b(?:left|leaving) care\b/g, ' end lookedafter '],
  [/\blooked after child(?:ren)?\b|\bchild(?:ren)? looked after\b|\blooked after\b|\blac\b|\bcla\b/g, ' lookedafter '],
  [/\bindependent reviewing officers?\b|\biro\b/g, ' iro '],
  [/\bspecial educational needs?\b|\bsen\b|\bsend\b|\behcp?\b/g, ' sen '],
  [/\bno further action\b|\bnfa\b/g, ' nfa '],
  [/\bhouses? (?:of|in) multiple occupa(?:ncy|tion)\b|\bhousing of multiple occupancy\b|\bhmo\b/g, ' hmo '],
  [/\bsocial work(?:er)?s?\b|\bsw\b/g, ' worker '],
  [/\bkey ?workers?\b|\bcase ?workers?\b/g, ' worker '],
  [/\blocal authority\b|\bl ?a\b/g, ' authority '],
  [/\b(?:the )?(?:last|past|previous|prior|preceding) (?:12|twelve) ?(?:months?|mths?|m)\b|\bin (?:12|twelve) months\b/g, ' in12months '],
  [/\b(?:the )?(?:last|past|previous|prior|preceding) (?:2|two) ?(?:years?|yrs?)\b/g, ' in2years '],
  [/\b(?:the )?(?:last|past|previous|prior|preceding) (?:6|six) ?(?:months?|mths?|m)\b/g, ' in6months '],
  [/\b(?:number|num|no|nos|nr|count|total) (?:of )?/g, ' number '],
  [/\b(?:date|dt)\b/g, ' date '],
  [/\b(?:start|starts|started|starting|began|begun|begins?|commence[ds]?|commencement)\b/g, ' start '],
  [/\b(?:end|ends|ended|ending|finish(?:ed)?|cease[ds]?|closed?|closure|close)\b/g, ' end '],
  [/\b(?:complete[ds]?|completion)\b/g, ' completed '],
  [/\b(?:authorised|authorized|authorisation|authorization|signed off|sign off)\b/g, ' authorised '],
  [/\b(?:latest|most recent|current|last)\b/g, ' latest '],
  [/\b(?:first|original)\b/g, ' initial '],
  [/\b(?:visited|visits?)\b/g, ' visit '],
  [/\breviews?\b|\breviewed\b/g, ' review '],
  [/\bplacements?\b|\bplaced\b/g, ' placement '],
  [/\benquir(?:y|ies)\b|\binquir(?:y|ies)\b/g, ' enquiry '],
  [/\bassessments?\b|\bassess(?:ed|ing)?\b/g, ' assessment '],
  [/\breferrals?\b|\breferred\b/g, ' referral '],
  [/\bcontacts?\b|\bcontacted\b/g, ' contact '],
  [/\bplans?\b/g, ' plan '],
  [/\bcategor(?:y|ies)\b|\bcat\b/g, ' category '],
  [/\bethnic(?:ity|s)?\b/g, ' ethnicity '],
  [/\bdisab(?:ility|ilities|led)\b/g, ' disability '],
  [/\bsex\b/g, ' gender '],
  [/\b(?:id|identifier|identification)\b/g, ' id '],
  [/\btimescales?\b|\btime scales?\b|\bin time\b|\bon time\b/g, ' timescale '],
  [/\bdecided\b|\bdecisions?\b/g, ' decision '],
  [/\bmatch(?:ed|ing)?\b/g, ' match '],
  [/\bepisodes?\b|\bperiods?\b|\bincidents?\b|\btimes\b/g, ' episode '],
]

const SMALL = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'on', 'at', 'by', 'is', 'was', 'were', 'be', 'been', 'being', 'are', 'has', 'have', 'had', 'did', 'does', 'do', 'this', 'that', 'their', 'they', 'his', 'her', 'its', 'with', 'within', 'and', 'or', 'as', 'if', 'there', 'from', 'any', 'child', 'childs', 'children', 'childrens', 's', 'yn', 'y', 'n', 'code', 'under', 'after'])

/** The words of a heading that carry its meaning, each once. */
export function headingWords(heading: string): readonly string[] {
  let text = tidy(heading.slice(0, 500)).replace(NUMBER_IN_FRONT, '')
    .replace(/\(?\s*\by\s*\/\s*n\b\s*\)?/gi, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Za-z]{2})(\d)/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase().replace(/['‘’`´]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
  text = ` ${text} `
  for (const [pattern, word] of SAME) text = text.replace(pattern, word)
  return [...new Set(text.split(' ').filter((word) => word !== '' && !SMALL.has(word)))]
}
