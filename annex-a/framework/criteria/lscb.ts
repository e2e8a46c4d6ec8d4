import type { Criterion } from '../judgement.ts'

/** The effectiveness of the Local Safeguarding Children Board: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = 'The Local Safeguarding Children Board (LSCB) complies with its statutory responsibilities in accordance with the Children Act 2004 and the Local Safeguarding Children Board Regulations 2006. The LSCB is able to provide evidence that it coordinates the work of statutory partners in helping, protecting and caring for children in its local area and there are mechanisms in place to monitor the effectiveness of those local arrangements. Multi-agency training in the protection and care of children is effective and evaluated regularly for impact on management and practice. The LSCB checks that policies and procedures in respect of thresholds for intervention are understood and operate effectively and identifies where there are areas for improvement. Challenge of practice between partners and casework auditing are rigorous and used to identify where improvements can be made in front-line performance and management oversight. Serious case reviews, management reviews and reviews of child deaths are used by the local authority and partners as opportunities for learning and feedback that drive improvement. The LSCB provides robust and rigorous evaluation and analysis of local performance that influence and inform the planning and delivery of high-quality services.'

export const criteria: readonly Criterion[] = [
  {
    id: 'LSCB-41.01', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: "The governance arrangements enable LSCB partners (including the Health and Well-Being Board and the Children's Trust) to assess whether they are fulfilling their statutory responsibilities to help (including early help), protect and care for children and young people. The LSCB effectively prioritises according to local issues and demands and there is evidence of clear improvement priorities identified that are incorporated into a delivery plan to improve outcomes.",
  },
  {
    id: 'LSCB-41.02', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'Regular and effective monitoring and evaluation of multi-agency front-line practice to safeguard children identifies where improvement is required in the quality of practice and services that children, young people and families receive. This includes monitoring the effectiveness of early help.',
    footnotes: [{ mark: '34', text: 'This applies to all children and includes having an understanding of the local safeguarding response to deaf and disabled children in all aspects of the LSCB functioning.' }],
  },
  {
    id: 'LSCB-41.03', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'Partners hold each other to account for their contribution to the safety and protection of children and young people (including children and young people living in the area away from their home authority), facilitated by the chair.',
  },
  {
    id: 'LSCB-41.04', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'Safeguarding is a priority for all of the statutory LSCB members and this is demonstrable, such as through effective section 11 audits. All LSCB partners make a proportionate financial and resource contribution to the main LSCB and the audit and scrutiny activity of any sub-groups.',
  },
  {
    id: 'LSCB-41.05', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB has a local learning and improvement framework with statutory partners. Opportunities for learning are effective and properly engage all partners. Serious case reviews are initiated where the criteria set out in statutory guidance are met and identify good practice to be disseminated and where practice can be improved. Serious case reviews are published.',
  },
  {
    id: 'LSCB-41.06', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB ensures that high-quality policies and procedures are in place (as required by Working together to safeguard children) and that these policies and procedures are monitored and evaluated for their effectiveness and impact and revised where improvements can be made. The LSCB monitors and understands the application of thresholds locally.',
  },
  {
    id: 'LSCB-41.07', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB understands the nature and extent of the local issues in relation to children missing and children at risk of sexual exploitation and oversees effective information sharing and a local strategy and action plan.',
  },
  {
    id: 'LSCB-41.08', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB uses case file audits including joint case audits to identify priorities that will improve multi-agency professional practice with children and families. The chair raises challenges and works with the local authority and other LSCB partners where there are concerns that the improvements are not effective. Practitioners and managers working with families are able to be involved in practice audits, identifying strengths, areas for improvement and lessons to be learned. The experiences of children and young people are used as a measure of improvement.',
  },
  {
    id: 'LSCB-41.09', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB is an active and influential participant in informing and planning services for children, young people and families in the area and draws on its assessments of the effectiveness of multi-agency practice. It uses its scrutiny role and statutory powers to influence priority setting across other strategic partnerships such as the Health and Well-being Board.',
  },
  {
    id: 'LSCB-41.10', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB ensures that sufficient, high-quality multi-agency training is available and evaluates its effectiveness and impact on improving front-line practice and the experiences of children, young people, families and carers. All LSCB members support access to the training opportunities in their agencies.',
  },
  {
    id: 'LSCB-41.11', judgement: 'LSCB', paragraph: 41, grade: 'good',
    text: 'The LSCB, through its annual report, provides a rigorous and transparent assessment of the performance and effectiveness of local services. It identifies areas of weakness and the causes of those weaknesses, and evaluates and where necessary challenges the action being taken. The report includes lessons from management reviews, serious case reviews and child deaths within the reporting period.',
  },
  {
    id: 'LSCB-41.O', judgement: 'LSCB', paragraph: 41, grade: 'outstanding',
    text: 'The LSCB is likely to be outstanding if, in addition to meeting the requirements for a good judgement, it provides evidence of being a highly influential strategic arrangement that directly influences and improves performance in the care and protection of children. That improvement is sustained and extends across multi-disciplinary practice with children, young people and families. Analysis and evaluation of performance is exceptional and helps the local authority and partners to properly understand the impact of services, the quality of practice and the areas for improvement. There is a comprehensive range of training for managers and practitioners that is directly related to multi-agency improvement priorities. The LSCB creates and fosters an effective learning culture locally that extends to front-line practitioners.',
  },
  {
    id: 'LSCB-41.R', judgement: 'LSCB', paragraph: 41, grade: 'requires_improvement',
    text: 'The LSCB is likely to require improvement if it is not yet demonstrating the characteristics of good.',
  },
  {
    id: 'LSCB-41.I', judgement: 'LSCB', paragraph: 41, grade: 'inadequate',
    text: 'The LSCB is likely to be inadequate if it is not demonstrating that it has effective arrangements in place and the required skills to discharge its statutory functions set out in Working together to safeguard children, the Children Act 2004 and the LSCB regulations 2006. The LSCB does not understand the experiences of children and young people locally and fails to identify where improvements can be made.',
  },
]
