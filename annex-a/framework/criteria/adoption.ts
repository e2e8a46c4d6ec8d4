import type { Criterion } from '../judgement.ts'

/** Adoption performance: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = 'Suitable adoptive families are identified without delay for all children for whom adoption is in their best interests. The recruitment and assessment arrangements are aligned with national systems and enable potential adopters to consider and to be considered for a wide range of children for whom they may provide a home. Children are able to develop safe and secure relationships with their adoptive family that persist over time. When support is needed, children, young people, families and carers are able to access it for as long as it is needed, throughout their childhood and beyond.'

export const criteria: readonly Criterion[] = [
  {
    id: 'AD-32.01', judgement: 'AD', paragraph: 32, grade: 'good', appliesToAdoption: true,
    text: 'Adoption is considered for all children who are unable to return home or to their birth families and who need a permanent alternative home.',
  },
  {
    id: 'AD-32.02', judgement: 'AD', paragraph: 32, grade: 'good', appliesToAdoption: true,
    text: 'The local authority demonstrates a sense of urgency and care in all adoption work including the appropriate use of concurrent and parallel planning, the Adoption Register and Fostering for adoption, resulting in children being able to live at the earliest opportunity with an adoptive family who are able to meet their needs.',
  },
  {
    id: 'AD-32.03', judgement: 'AD', paragraph: 32, grade: 'good', appliesToAdoption: true,
    text: 'Recruitment, preparation, prompt assessment, training and support of adopters enables them to meet the needs of children and young people and to keep them safe. Those arrangements support the placement of children with their brothers and sisters where this is in their best interests and sufficient families are available to accommodate sibling groups, older children and children with complex needs.',
  },
  {
    id: 'AD-32.04', judgement: 'AD', paragraph: 32, grade: 'good', appliesToAdoption: true,
    text: 'The panel and agency decision-maker ensure that children are effectively matched with the most appropriate families and the panel promotes good practice through its work and regular reports to the local authority.',
  },
  {
    id: 'AD-32.05', judgement: 'AD', paragraph: 32, grade: 'good', appliesToAdoption: true,
    text: 'Children who are adopted, their adoptive families, their birth relatives and adopted adults are informed of their entitlement to receive an assessment of their adoption support needs. When support is needed, it is provided quickly, effectively and leads to improved circumstances for the children, young people, families and carers involved.',
  },
  {
    id: 'AD-32.O', judgement: 'AD', paragraph: 32, grade: 'outstanding', appliesToAdoption: true,
    text: "Adoption performance is likely to be judged outstanding if, in addition to meeting the requirements of a 'good' judgement, there is evidence that professional practice is creative, innovative and leads to success in finding permanent adoptive families for children, including those with complex needs. The adoption agency uses nationally available systems to help maintain the interest and availability of potential adopters. Sustained improvement in the lives of children, young people and their families is supported through highly effective adoption support.",
  },
  {
    id: 'AD-32.R', judgement: 'AD', paragraph: 32, grade: 'requires_improvement', appliesToAdoption: true,
    text: 'Adoption performance requires improvement when there are no widespread or serious failures that result in children looked after who should be adopted not being adopted by a family who can meet their needs or within appropriate timescales. However, the characteristics of good are not in place.',
  },
  {
    id: 'AD-32.I', judgement: 'AD', paragraph: 32, grade: 'inadequate', appliesToAdoption: true,
    text: 'Adoption performance is likely to be inadequate if there are widespread or serious failures that result in children looked after who should be adopted not being adopted by a family who can meet their needs in a timescale that meets their best interests.',
  },
]
