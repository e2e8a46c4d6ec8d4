import type { Topic } from './topic.ts'

/**
 * The 41 numbered documents of Annex A, "Performance information required to support the inspection", in the framework's own
 * words (Open Government Licence), edition of June 2015. Names and words are ours: words are those by which a file without a
 * number may be known, and only ever suggest.
 */
export const topics: readonly Topic[] = [
  {
    number: '1.01', section: 1, name: 'Organisational structure', when: 'always', kind: 'document',
    title: 'organisational structure showing lines of reporting and accountability',
    words: ['organisation', 'organisational', 'structure', 'structures', 'chart', 'accountability'],
  },
  {
    number: '1.02', section: 1, name: 'Decision-making, workflow and case management', when: 'always', kind: 'document',
    title: 'arrangements for decision-making, workflow and case management',
    words: ['decision', 'workflow', 'case management'],
  },
  {
    number: '1.03', section: 1, name: 'Monthly management information', when: 'always', kind: 'document',
    title: 'monthly management information reports for child protection and looked after children, at both team (locality) and departmental level',
    words: ['management information', 'performance report', 'monthly'],
  },
  {
    number: '1.04', section: 1, name: 'Workforce profile', when: 'always', kind: 'document',
    title: 'the workforce profile for social care staff working with children in need, children subject to child protection plans, children looked after and care leavers (including: the number of qualified social workers and their post-qualifying experience; the number of vacancies for permanent staff; the number of locum/agency staff; the extent of staff turnover/stability and sickness levels; and average caseloads of staff by team)',
    words: ['workforce', 'staffing profile', 'vacancies'],
  },
  {
    number: '1.05', section: 1, name: 'Training and development strategy', when: 'always', kind: 'document',
    title: 'the training and development strategy for the workforce, including arrangements to accommodate feedback from children and families and learning from case and serious case reviews',
    words: ['training and development', 'workforce development', 'learning and development'],
  },
  {
    number: '1.06', section: 1, name: 'Caseload and supervision policy', when: 'always', kind: 'document',
    title: 'social work caseload and supervision policy',
    words: ['caseload', 'supervision'],
  },
  {
    number: '1.07', section: 1, name: 'Assessment and threshold criteria', when: 'always', kind: 'document',
    title: 'assessment and threshold criteria for helping families, protecting children and looking after them',
    words: ['threshold', 'thresholds'],
  },
  {
    number: '1.08', section: 1, name: 'Complaints', when: 'always', kind: 'document',
    title: 'number of complaints and follow-up activity',
    words: ['complaints'],
  },
  {
    number: '1.09', section: 1, name: 'Strategic needs analysis', when: 'always', kind: 'document',
    title: 'local strategic needs analysis, including the number of children living in homes where there is a parent/carer known to be receiving treatment for drug or alcohol misuse, known to be suffering from mental ill health and/or experiencing domestic abuse. This should also include details of any commissioned services in support of children and families living in these circumstances. The number and needs of looked after children and care leavers should also be included in respect of the provision of sufficient placements and choices for care leavers',
    words: ['needs analysis', 'jsna', 'needs assessment'],
  },
  {
    number: '1.10', section: 1, name: 'Peer review findings', when: 'always', kind: 'document',
    title: 'details of findings from any peer review type activity of child protection or services for looked after children within the last 12 months',
    words: ['peer review', 'peer challenge'],
  },
  {
    number: '1.11', section: 1, name: 'LSCB annual report', when: 'without LSCB review', kind: 'document', near: '4.10',
    title: 'LSCB annual report',
    words: ['lscb annual report'],
  },
  {
    number: '1.12', section: 1, name: 'LSCB business plan', when: 'without LSCB review', kind: 'document', near: '4.09',
    title: 'LSCB business plan',
    words: ['lscb business plan'],
  },
  {
    number: '1.13', section: 1, name: 'LSCB minutes', when: 'without LSCB review', kind: 'document', near: '4.01',
    title: 'LSCB minutes from the last 12 months of meetings',
    words: ['lscb minutes'],
  },
  {
    number: '1.14', section: 1, name: 'LSCB training strategy', when: 'without LSCB review', kind: 'document', near: '4.04',
    title: 'the training strategy from the LSCB',
    words: ['lscb training'],
  },
  {
    number: '2.01', section: 2, name: 'Early help strategy', when: 'always', kind: 'document',
    title: 'early help strategy and impact analysis, including management information on availability of services (family support), numbers of families receiving help following an early help assessment or similar (CAF) in the last 12 months',
    words: ['early help'],
  },
  {
    number: '2.02', section: 2, name: 'Practice audits: help and protection', when: 'always', kind: 'document',
    title: 'sample practice audits, including some that are multi-agency over the six months prior to inspection and associated improvement/action plans',
    words: ['audit', 'audits'],
  },
  {
    number: '2.03', section: 2, name: 'Privately fostered children', when: 'always', kind: 'child-level',
    title: 'a report on those children known to the local authority who are currently being privately fostered. This report should include for each child',
    words: ['private fostering', 'privately fostered'],
  },
  {
    number: '2.04', section: 2, name: 'Secure accommodation welfare orders', when: 'always', kind: 'count',
    title: 'number of young people placed under secure accommodation welfare orders (section 25 of the Children Act 1989)',
    words: ['secure accommodation', 'section 25'],
  },
  {
    number: '2.05', section: 2, name: 'Electively home educated children', when: 'always', kind: 'count',
    title: 'number of children who are electively home educated known to the authority',
    words: ['home educated', 'home education', 'ehe'],
  },
  {
    number: '2.06', section: 2, name: 'Children not in full-time school education', when: 'always', kind: 'child-level',
    title: 'a report on children, for whom the local authority is responsible, who are of school age and who are not in receipt of full-time school education at the time of inspection. This report should include for each child',
    words: ['not in full time education', 'alternative provision', 'part time timetable'],
  },
  {
    number: '2.07', section: 2, name: 'Children missing from home or care', when: 'always', kind: 'child-level',
    title: 'a report on all children missing from home or care. The report should include for each child',
    words: ['missing children', 'missing from home', 'missing from care'],
  },
  {
    number: '3.01', section: 3, name: 'Strategic plan for looked after children', when: 'always', kind: 'document',
    title: "strategic plan for looked after children, including corporate parenting objectives, education and housing priorities, planning for permanence and children's futures",
    words: ['corporate parenting', 'looked after strategy'],
  },
  {
    number: '3.02', section: 3, name: 'CAMHS strategy', when: 'always', kind: 'document',
    title: 'Child and Adolescent Mental Health Service (CAMHS) strategy, including length of waiting time and average length of help offered',
    words: ['camhs'],
  },
  {
    number: '3.03', section: 3, name: 'Commissioning and sufficiency strategy', when: 'always', kind: 'document',
    title: 'commissioning and sufficiency strategy',
    words: ['sufficiency', 'commissioning'],
  },
  {
    number: '3.04', section: 3, name: 'Virtual Head Teacher’s annual report', when: 'always', kind: 'document',
    title: 'annual report of the Virtual Head Teacher',
    words: ['virtual head', 'virtual school'],
  },
  {
    number: '3.05', section: 3, name: 'Practice audits: looked after children', when: 'always', kind: 'document',
    title: 'sample practice audits, including some that are multi-agency over the six months prior to inspection and associated improvement/action plans',
    words: ['audit', 'audits'],
  },
  {
    number: '3.06', section: 3, name: 'Independent reviewing officer service report', when: 'always', kind: 'document',
    title: 'management report of the independent reviewing officer service',
    words: ['independent reviewing', 'iro'],
  },
  {
    number: '3.07', section: 3, name: 'Complaints and feedback from children and families', when: 'always', kind: 'document',
    title: 'evidence from complaints and feedback from children and families',
    words: ['feedback from children', 'complaints and feedback'],
  },
  {
    number: '3.08', section: 3, name: 'Educational progress and outcomes', when: 'always', kind: 'document',
    title: 'evidence on educational progress and outcomes, including data on attainment, progress, attendance, exclusion, personal education plans, alternative educational provision, employment and training at age 16',
    words: ['attainment', 'educational progress', 'education outcomes'],
  },
  {
    number: '3.09', section: 3, name: 'Family justice board minutes', when: 'always', kind: 'document',
    title: 'the local family justice board minutes from the last six months',
    words: ['family justice'],
  },
  {
    number: '3.10', section: 3, name: 'Children’s health', when: 'always', kind: 'document',
    title: "evidence of children's health, including data on health (physical, psychological and emotional) assessments and dental checks",
    words: ['health assessments', 'dental'],
  },
  {
    number: '4.01', section: 4, name: 'LSCB minutes', when: 'with LSCB review', kind: 'document', near: '1.13',
    title: 'minutes of LSCB meetings from the previous 12 months (including executive board meetings where applicable)',
    words: ['lscb minutes'],
  },
  {
    number: '4.02', section: 4, name: 'LSCB structure and members', when: 'with LSCB review', kind: 'document',
    title: 'structure of the LSCB and sub-groups; names and contact details for LSCB members',
    words: ['lscb structure', 'lscb members'],
  },
  {
    number: '4.03', section: 4, name: 'LSCB sub-group minutes', when: 'with LSCB review', kind: 'document', onRequest: true,
    title: 'sub-group minutes as requested by the lead inspector',
    words: ['sub group minutes', 'subgroup minutes'],
  },
  {
    number: '4.04', section: 4, name: 'LSCB training and its evaluation', when: 'with LSCB review', kind: 'document', near: '1.14',
    title: 'any evaluation of multi-agency safeguarding training and the LSCB training strategy',
    words: ['lscb training', 'multi agency training'],
  },
  {
    number: '4.05', section: 4, name: 'Serious case review action plans', when: 'with LSCB review', kind: 'document',
    title: 'any serious case review action plans',
    words: ['serious case review', 'scr action plan'],
  },
  {
    number: '4.06', section: 4, name: 'LSCB audits', when: 'with LSCB review', kind: 'document',
    title: 'any recent auditing undertaken by the LSCB',
    words: ['lscb audit'],
  },
  {
    number: '4.07', section: 4, name: 'Learning improvement framework', when: 'with LSCB review', kind: 'document',
    title: 'the learning improvement framework',
    words: ['learning improvement framework', 'learning and improvement framework'],
  },
  {
    number: '4.08', section: 4, name: 'Child Death Overview Process annual report', when: 'with LSCB review', kind: 'document',
    title: 'the Child Death Overview Process annual report',
    words: ['child death', 'cdop'],
  },
  {
    number: '4.09', section: 4, name: 'LSCB business plan', when: 'with LSCB review', kind: 'document', near: '1.12',
    title: 'the LSCB business plan',
    words: ['lscb business plan'],
  },
  {
    number: '4.10', section: 4, name: 'LSCB annual report', when: 'with LSCB review', kind: 'document', near: '1.11',
    title: 'the LSCB annual report',
    words: ['lscb annual report'],
  },
]
