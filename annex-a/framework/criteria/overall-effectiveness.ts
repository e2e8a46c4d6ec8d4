import type { Criterion } from '../judgement.ts'

/** Overall effectiveness: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = null

export const criteria: readonly Criterion[] = [
  {
    id: 'OE-25.01', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'Direct work with children, young people and families is of the highest quality and is delivering measurably improved outcomes. For some children and families, their progress exceeds expectations.',
  },
  {
    id: 'OE-25.02', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'Inspirational, confident, ambitious and influential leadership changes the lives of local children, young people and families, including children who are looked after and those who have left or who are leaving care. Leaders are visible and effective. They innovate and promote creative ideas to sustain the highest-quality services, including early help services, for all children and young people.',
  },
  {
    id: 'OE-25.03', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'Professional relationships between the local authority and partner organisations and commissioned service providers are mature and well developed. Accountabilities are embedded and result in confident, regular evaluation and improvement in the quality of help, care and protection that is provided.',
  },
  {
    id: 'OE-25.04', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'The local authority is proactive and accurate in identifying and responding to the changing needs of its local communities and the performance of its services and staff. Change and improvement are consistently and effectively implemented and reviewed for their impact. Children, young people and families clearly benefit from improvements that are made and the impact of their feedback is well evidenced.',
  },
  {
    id: 'OE-25.05', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'Effective and continuous learning improves professional practice. This is sustained over time. Professional challenge and leadership ambition inspire high-quality work with families that helps, protects and promotes the welfare of all children and young people, particularly those who are most vulnerable.',
  },
  {
    id: 'OE-25.06', judgement: 'OE', paragraph: 25, grade: 'outstanding',
    text: 'The views and experiences of children, young people and their families are at the centre of service design and influence development and strategic thinking.',
  },
  {
    id: 'OE-26.01', judgement: 'OE', paragraph: 26, grade: 'good',
    text: 'Children and young people are protected, the risks to them are identified and managed through timely decisions and the help provided reduces the risk of, or actual, harm to them.',
  },
  {
    id: 'OE-26.02', judgement: 'OE', paragraph: 26, grade: 'good',
    text: 'Children and young people looked after, those returning home and those moving to or living in permanent placements outside of their immediate birth family have their welfare safeguarded and promoted. Children and young people are helped to live in permanent homes or families without unnecessary delay. The development of safe, stable and secure relationships with adults is central to planning for their futures and this supports the development of secure attachments that persist over time and wherever they are living.',
    footnotes: [{ mark: '17', text: 'Children Act 1989, section 17; www.legislation.gov.uk/ukpga/1989/41/section/17.' }],
  },
  {
    id: 'OE-26.03', judgement: 'OE', paragraph: 26, grade: 'good',
    text: 'Young people leaving care or who have left care receive help and support tailored to their individual needs and comparable with that which their peers would receive from a reasonable parent. They are provided with opportunities, support and help to enable them to move successfully to adulthood.',
  },
  {
    id: 'OE-26.04', judgement: 'OE', paragraph: 26, grade: 'good',
    text: 'Leadership, management and governance arrangements deliver strong, strategic local leadership that measurably improves outcomes for vulnerable children. The local authority works with partners to plan and deliver early help, to protect children and young people, to improve educational attainment and narrow the gap for the most disadvantaged and it acts as a strong and effective corporate parent for children looked after and those leaving or who have left care.',
  },
  {
    id: 'OE-26.05', judgement: 'OE', paragraph: 26, grade: 'good',
    text: 'There is a clear and up-to-date strategy for commissioning and developing services and there are sufficient resources to meet the needs of children and young people in the local authority area. Leaders, both professional and political, drive continuous improvement so that the local authority is consistently effective as both the lead agency for the protection and care of children and as a corporate parent.',
  },
  {
    id: 'OE-27.01', judgement: 'OE', paragraph: 27, grade: 'requires_improvement',
    text: 'There are no widespread or serious failures that create or leave children being harmed or at risk of harm. The welfare of looked after children is safeguarded and promoted. However, the authority is not yet delivering good protection, help and care for children, young people and families.',
  },
  {
    id: 'OE-28.01', judgement: 'OE', paragraph: 28, grade: 'inadequate',
    text: 'There are widespread or serious failures that create or leave children being harmed or at risk of harm and/or the welfare of looked after children is not safeguarded and promoted.',
  },
  {
    id: 'OE-28.02', judgement: 'OE', paragraph: 28, grade: 'inadequate',
    text: 'A judgement of inadequate is likely to be made if any of the following are judged inadequate: the experiences and progress of children who need help and protection; the experiences and progress of children looked after and achieving permanence; leadership, management and governance.',
    parts: ['the experiences and progress of children who need help and protection', 'the experiences and progress of children looked after and achieving permanence', 'leadership, management and governance'],
  },
]
