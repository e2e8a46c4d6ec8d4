import type { Criterion } from '../judgement.ts'

/** Leadership, management and governance: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = "Leadership, management and governance arrangements comply with statutory guidance and together establish an effective strategy and good-quality services for children, young people and their families. There is a clear and up-to-date strategy for commissioning and developing services delivered by a suitably qualified and experienced workforce that meets the needs of local children and young people and families. The Director of Children's Services (DCS), the lead elected member and the senior management team have a comprehensive knowledge about what is happening at the 'front line' to enable them to discharge their responsibilities effectively. They know and understand the difference that help, care and protection are making. They oversee systematic performance management and monitoring that demonstrate rigorous and timely action in response to service deficiencies or new demands. The local authority works with partners to deliver early help, protect children and young people, improve educational attainment and narrow the gap for the children looked after and care leavers. It acts as a strong and effective corporate parent for children looked after and those leaving or who have left care. Leaders, both professional and political, drive continuous improvement so that the local authority is consistently effective as the lead agency for the protection and care of children and young people and as a corporate parent. Partnerships are supported by transparent and rigorous governance between the local authority and key statutory, private and voluntary organisations. Shared priorities are clear and resourced. There is effective engagement with the relevant local partnerships including the Health and Well-being Board. The DCS works closely with the LSCB chair and the chief executive holds the LSCB chair to account for the effectiveness of the LSCB."

export const criteria: readonly Criterion[] = [
  {
    id: 'LMG-35.01', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: "Local authority senior managers, leaders and elected members discharge their individual and collective statutory responsibilities. There are clear lines of accountability and governance with a clear distinction between political, strategic and operational roles. Leaders, including elected members and managers, have a comprehensive and current knowledge of what is happening at the 'front line' and how well children and young people are helped, cared for and protected.",
  },
  {
    id: 'LMG-35.02', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The local authority has detailed and relevant knowledge of its local communities, including looked after children and care leavers. Commissioned and in-house services respond to and meet the needs of local children, young people and families in need of help, care and protection. The local authority works effectively with other strategic bodies such as the LSCB, the Health and Well-being Board and Clinical Commissioning Groups to promote and secure a sufficient range of good-quality provision to meet local need. This should include services, placements and adoptive families for children and young people for whom the authority has a statutory responsibility and where necessary for vulnerable adults who are also parents.',
  },
  {
    id: 'LMG-35.03', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The joint strategic needs assessment and the sufficiency statements are aligned and set out clear local priorities and the range of available services that respond to and meet the needs of local children, young people and families in need of help, care and protection.',
  },
  {
    id: 'LMG-35.04', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The local authority is an active, strong and committed corporate parent that knows the children and young people it looks after well. It is an effective and successful champion of their progress (particularly in education and learning) and an ambitious corporate parent, ensuring that each child has every opportunity to succeed. It actively challenges and engages partners where appropriate to support children and young people, such as engaging the local authority strategic housing function.',
  },
  {
    id: 'LMG-35.05', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The DCS works closely with the LSCB chair. The Chief Executive, drawing on other LSCB partners and, where appropriate, the Lead Member will hold the chair to account for the effective working of the LSCB.',
  },
  {
    id: 'LMG-35.06', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: "The local authority, through performance management and monitoring, has an accurate and systematically updated understanding of its effectiveness. It demonstrates a track record of dealing rigorously and effectively with areas for development. Leaders, including elected members and managers, have a comprehensive and current knowledge of what is happening at the 'front line' and a track record of responding appropriately and quickly to service deficiencies or new demands",
  },
  {
    id: 'LMG-35.07', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'Management oversight of practice, including practice scrutiny by senior managers, is established, systematic and demonstrably used to improve the quality of decisions and the provision of help to children and young people.',
  },
  {
    id: 'LMG-35.08', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The local authority knows itself well, is a learning organisation and can demonstrate evidence of practice that is informed, modified and sustainably improved by feedback, research and intelligence about the quality of services and the experiences of children, young people and families who use them. This may, for example, include feedback from the children in care council, change that arises from complaints that children and families make about their experiences or from successful or disrupted placements or adoption breakdown.',
  },
  {
    id: 'LMG-35.09', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'Effective relationships with Cafcass, the health community, the family courts and the local Family Justice Board ensure that avoidable delay in care proceedings is reduced and children, young people and their families benefit from efficient and effective progress through legal proceedings.',
  },
  {
    id: 'LMG-35.10', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: 'The local authority social care workforce is sufficient, stable, suitably qualified and competent to deliver high-quality services to children and their families. Managers and practitioners are experienced, effectively trained and supervised and the quality of their practice improves the lives of vulnerable children, young people and families. There is effective organisational support for the professional development of social workers with reference to the employer standards, and leaders provide the right environment for good social work to take place.',
    footnotes: [{ mark: '30', text: 'Standards for employers and supervision framework, Department for Education, 2012; www.education.gov.uk/swrb/a0074263/standards-for-employers-and-supervision-framework.' }],
  },
  {
    id: 'LMG-35.11', judgement: 'LMG', paragraph: 35, grade: 'good',
    text: "Where a local authority delegates any of its statutory functions to a 'social work practice', commissioning and contract compliance ensures those children and young people receiving this service progress at least as well as those served by a good local authority.",
  },
  {
    id: 'LMG-35.O', judgement: 'LMG', paragraph: 35, grade: 'outstanding',
    text: "Leadership, management and governance are likely to be outstanding if, in addition to meeting the requirements of a 'good' judgement, there is evidence that leaders (both professional and political) and managers are inspirational, confident, ambitious and influential in changing the lives of local children, young people and families, including children who are looked after and those who have left or who are leaving care. They innovate and generate creative ideas to sustain the highest-quality services, including early help services, for all children and young people. They know their strengths and weaknesses well and can provide evidence of improvement over a sustained period of time. Professional relationships between the local authority and partner organisations are mature and well developed. Accountabilities are embedded and result in confident, regular evaluation and improvement of the quality of help, care and protection that is provided.",
  },
  {
    id: 'LMG-35.R', judgement: 'LMG', paragraph: 35, grade: 'requires_improvement',
    text: 'Leadership, management and governance require improvement when any widespread or serious failures have been identified by the local authority and are being effectively addressed, but the characteristics of good leadership are not in place.',
  },
  {
    id: 'LMG-35.I', judgement: 'LMG', paragraph: 35, grade: 'inadequate',
    text: 'Leadership, management and governance are likely to be inadequate if either of the two main judgements is inadequate and leaders and managers have not been able to demonstrate sufficient understanding of the failure. They have been ineffective in prioritising, challenging and making improvements.',
  },
]
