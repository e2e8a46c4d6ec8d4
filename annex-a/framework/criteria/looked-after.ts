import type { Criterion } from '../judgement.ts'

/** The experiences and progress of children looked after and achieving permanence: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = "Decisions about children and young people becoming looked after are made using high-quality assessments about the risk of harm or actual harm to them and the likelihood of change in their family. Thresholds are clear and applied appropriately. Children and young people are listened to by social workers who know them well. Adults working with children and young people help them to understand and manage their early childhood experiences, to progress well and achieve educationally, and to influence decisions about their future. They return home with the support they need and when it is safe for them. If this is not possible, they live in stable placements where they are helped to build positive relationships and maintain contact with their family and friends where this remains in their best interests. Care plans are regularly reviewed to ensure that the child or young person's current and developing needs continue to be met. Permanent homes and families are found for children and young people without unnecessary delay. Their needs are met and they live with their brothers and sisters if that is assessed as being in their best interests. They do not experience placement moves unless they are part of a planned return home or in accordance with plans for their future. Their education is not disrupted unless it is their best interests and plans for their schooling provide any extra help they need to make up time and learning that has been missed. They develop safe and secure relationships with adults that persist over time. When support is needed, children, young people and families are able to access it for as long as it is needed, throughout their childhood and beyond."

export const criteria: readonly Criterion[] = [
  {
    id: 'CLA-31.01', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Decisions to look after children and young people are timely and made only when it is in their best interests. Those decisions are based on clear, effective, comprehensive and risk-based assessments involving other professionals working with the family where appropriate.',
  },
  {
    id: 'CLA-31.02', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: "There is evidence of the effective use of the Public Law Outline, including letters before proceedings, family group conferences and parallel planning. Care is used only if this is in the child's best interests. Children and young people are safely and successfully returned home; where this is not possible for them, permanent plans are made for them to live away from the family home. Families are made aware of, and encouraged to access, legal advice and advocacy.",
  },
  {
    id: 'CLA-31.03', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Where the plan for a child or young person is to return home, there is evidence of purposeful work to help the family to change so it is safe for the child to return. Further episodes of being looked after are avoided unless they are provided as a part of a plan of support.',
  },
  {
    id: 'CLA-31.04', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Applications and assessments for care or other orders are accepted by the courts, minimise the appointment of experts and avoid unnecessary delay. The wishes and feelings of children and young people, and those of their parents, are clearly set out and contemporary. Viability assessments of members of the family are carried out promptly to a good standard and sequential assessments are avoided.',
  },
  {
    id: 'CLA-31.05', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people are seen by their social worker alone and understand what is happening to them. Professionals and carers, who know them well, develop positive relationships with them and are committed to protecting them and promoting their welfare. Children and young people are helped to understand their rights and the responsibilities that accompany those rights and legal entitlements. They understand how to complain and have access to an advocate and independent visitor. Complaints are treated seriously and result in a clear response, urgent action and improved services where that is required. Senior managers regularly review and act upon complaints from looked after children.',
  },
  {
    id: 'CLA-31.06', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people are protected or helped to keep themselves safe from bullying, homophobic behaviour and other forms of discrimination.',
  },
  {
    id: 'CLA-31.07', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Any risks associated with children and young people offending, misusing drugs or alcohol, going missing or being sexually exploited are known by the local authority and by adults who care for them. There are plans and help in place that are reducing the risk of harm or actual harm and these are kept under regular review by senior managers.',
  },
  {
    id: 'CLA-31.08', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people are in good health or are being helped to improve their health and their health needs are identified. Child and adolescent mental health provision, therapeutic help and services for learning or physically disabled children and young people are available when needed and for as long as they are required.',
  },
  {
    id: 'CLA-31.09', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people attend school or other educational provision and they learn. Accurate and timely assessments of their needs, as well as specialist support where it is needed, help them to make good progress in their learning and development wherever they live. They receive the same support from their carers as they would from a good parent. The attainment gap between them and their peers is narrowing. The local authority maintains accurate and up-to-date information about how looked after children are progressing at school and takes urgent and individual action when they are not achieving well. All looked after children and young people attend a good school.',
  },
  {
    id: 'CLA-31.10', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people who do not attend school have access to 25 hours per week of good-quality registered alternative provision. They are encouraged and supported to attend the provision and there is regular review of their progress. Urgent action to protect children is taken where they are missing from school or their attendance noticeably reduces.',
  },
  {
    id: 'CLA-31.11', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'The local authority holds clear records in respect of the numbers of children receiving alternative education and for those missing from education.',
  },
  {
    id: 'CLA-31.12', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: "Social workers, residential staff and carers support children and young people to enjoy what they do and to access a range of social, educational and recreational opportunities. Those adults have delegated authority to make decisions about children's access to recreation and leisure activities.",
  },
  {
    id: 'CLA-31.13', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people live in safe, stable and appropriate homes or families with their brothers and sisters when this is in their best interests. They move only in accordance with care plans, when they are at risk of harm or are being harmed. They do not live in homes that fail to meet their needs and they do not move frequently.',
  },
  {
    id: 'CLA-31.14', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: "Care plans comprehensively address the needs and experiences of children and young people. They are regularly and independently reviewed, involving as appropriate the child or young person's parents, kinship carers (connected persons), foster carers, residential staff and other adults who know them. This helps ensure that the placement and plans for their future continue to be appropriate as well as ambitious.",
  },
  {
    id: 'CLA-31.15', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Children and young people have appropriate, carefully assessed and supported contact with family and friends and other people who are important to them (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.16', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: "Children and young people who live away from their 'home' authority have immediate access to education and health services that meet their needs as soon as they begin to live outside of their 'home' area. Placing authorities adhere to the requirements of the placement regulations including notifying the 'receiving' authority that a child is moving to the area and assessing the adequacy of resources to meet the child's need before the placement is made (applies to adoption judgement).",
  },
  {
    id: 'CLA-31.17', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'The placement of children and young people into homes and families that meet their needs is effective because there is a comprehensive range and choice available (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.18', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Family-finding strategies are informed by the assessed needs of children and young people. There is decisive action to find families and the avoidance of drift and delay is a priority. Respite care is only used when this is in the best interests of children and young people (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.19', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'The recruitment, assessment, training, support, supervision, review and retention of foster carers including kinship carers (connected persons) and, as appropriate, special guardians, ensures that families approved are safe and sufficient in number to care for children and young people with a wide range of needs. This enables children to be placed with their brothers and sisters and have contact with their birth family and friends when this is in their best interests.',
    footnotes: [{ mark: '27', text: 'Services should be delivered in accordance with the national minimum standards and regulations.' }],
  },
  {
    id: 'CLA-31.20', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: "Children and young people whose care and support is provided through a 'social work practice' service receive the same high-quality help that they could expect from the social work service provided directly by a local authority.",
  },
  {
    id: 'CLA-31.21', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Early planning and case management results in appropriate permanent placements, including Special Guardianship or Child Arrangements Orders, that meet the needs of children and young people without delay or unnecessary moves (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.22', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Well-trained and supported social workers engage effectively with the Children and Family Court Advisory Support Service (Cafcass), courts and other partners, including health professionals, to reduce any unnecessary delay in proceedings or in achieving permanence and to support arrangements once they are made (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.23', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Children and young people are effectively prepared for, and carefully matched with, a permanent placement. Their wishes and feelings are understood and influence the decisions about where they live (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.24', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Children and young people are helped to develop secure primary attachments with the adults caring for them. Social workers help them to understand their lives and their identities through life history work that is effective and provided when they need it. Therapeutic materials are made available to the child and their family when and wherever the child is placed (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.25', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: "Plans to make permanent arrangements for children and young people are effectively and regularly reviewed by independent reviewing officers (IROs). IROs bring rigour and challenge to the care planning and monitor the performance of the local authority as a corporate parent, escalating issues as appropriate. They enable timely plans to be agreed to meet the needs of children and to ensure that their best interests remain paramount. IROs engage with children's guardians and there is evidence that this is focused on what children need and how the plans for them can be properly progressed (applies to adoption judgement).",
  },
  {
    id: 'CLA-31.26', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Case records reflect the work that is undertaken with children and clearly relate to the plans for their futures. The style and clarity of records enhances the understanding that children and young people have about their histories and experiences.',
  },
  {
    id: 'CLA-31.27', judgement: 'CLA', paragraph: 31, grade: 'good',
    text: 'Children and young people are represented by a Children in Care Council or similar body which is regularly consulted on how to improve the support they receive.',
  },
  {
    id: 'CLA-31.28', judgement: 'CLA', paragraph: 31, grade: 'good', appliesToAdoption: true,
    text: 'Children and young people receive care that is sensitive and responsive to age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation (applies to adoption judgement).',
  },
  {
    id: 'CLA-31.O', judgement: 'CLA', paragraph: 31, grade: 'outstanding',
    text: "'The experiences and progress of children looked after and achieving permanence' is likely to be judged outstanding if, in addition to meeting the requirements of a 'good' judgement, there is evidence that professional practice exceeds the standard of 'good' and results in sustained improvement to the lives of children, young people and their families. Research-informed practice, some of which will be innovative, continues to develop from a strong and confident base, making an exceptional difference to the lives and experiences of children and young people.",
  },
  {
    id: 'CLA-31.R', judgement: 'CLA', paragraph: 31, grade: 'requires_improvement',
    text: "'The experiences and progress of children and young people looked after and achieving permanence' requires improvement when there are no widespread or serious failures or unnecessary delays that result in the welfare of looked after children not being safeguarded and promoted. However, the authority is not yet delivering good help and care for looked after children and young people and families.",
  },
  {
    id: 'CLA-31.I', judgement: 'CLA', paragraph: 31, grade: 'inadequate',
    text: "'The experiences and progress of children and young people looked after and achieving permanence' is likely to be inadequate if there are widespread or serious failures, including unnecessary delay in identifying permanent solutions for them and which result in their welfare not being safeguarded and promoted.",
  },
]
