import type { Criterion } from '../judgement.ts'

/** The experiences and progress of children who need help and protection: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = 'Children and young people who are, or who are likely to be, at risk of harm or who are the subject of concern are identified and protected. Help is provided early in the emergence of a problem and is well coordinated and recorded through multi-agency arrangements. Thresholds between early help and statutory child protection work are appropriate, understood and operate effectively. Records of action and decision are clear and up to date. Children and young people are listened to and heard. Social workers build effective relationships with them and their families in order to assess the likelihood of, and capacity for, change. Risk is well understood, managed and regularly reviewed. Children and young people experience timely and effective multi-agency help and protection through risk-based assessment, authoritative practice, planning and review that secures change.'

export const criteria: readonly Criterion[] = [
  {
    id: 'HP-29.01', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people are listened to, practice is focused on their needs and experiences and influenced by their wishes and feelings or, where they cannot represent their view themselves, those advocated on their behalf. They are consistently seen and seen alone by social workers where statutory guidance requires that this should happen and it is professionally judged to be in the best interests of the child.',
  },
  {
    id: 'HP-29.02', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children, young people and families benefit from stable and meaningful relationships with social workers. They are engaged in all actions and decisions and understand the intentions of the help they receive. Where families refuse to engage there are continued attempts to help them to do so. However, where there are concerns about the safety and protection of children and parents do not engage, there is a full risk assessment and urgent involvement of a senior manager in all decisions about next steps.',
  },
  {
    id: 'HP-29.03', judgement: 'HP', paragraph: 29, grade: 'good',
    text: "Children, young people and families are offered help when needs and/or concerns are first identified and, as a consequence of the early help offered, children's circumstances improve and, in some cases, the need for targeted services is lessened or avoided. The interface between early help and statutory child protection work is clearly and effectively differentiated.",
  },
  {
    id: 'HP-29.04', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Information-sharing between agencies and professionals is timely, specific and effective and takes full account of the requirements set out in legislation and guidance about the need to obtain parental consent for enquiries to be made, except where in seeking that consent a child is likely to suffer significant harm or further harm.',
  },
  {
    id: 'HP-29.05', judgement: 'HP', paragraph: 29, grade: 'good',
    text: "Children and young people in need of help and protection are identified by professionals, including those in adult services, and appropriate referrals are made to children's social care. Social work expertise and advice is available to support other professionals in determining the best steps to take next. There is a timely and effective response to referrals, including out of normal office hours.",
    footnotes: [{ mark: '18', text: 'This includes referrals to the Local Authority Designated Officer.' }],
  },
  {
    id: 'HP-29.06', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Thresholds for intervention accord with the requirements of legislation, are appropriate, understood by partners, consistently applied, well embedded, reviewed and updated regularly. Drift and delay are avoided.',
    footnotes: [{ mark: '19', text: 'Children Act 1989; www.legislation.gov.uk/ukpga/1989/41/contents and Working together to safeguard children, Department for Education, 2013; www.gov.uk/government/publications/working-together-to-safeguard-children. This includes children covered by the Southwark Judgement.' }],
  },
  {
    id: 'HP-29.07', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people receive help that is proportionate to risk; children and families are not routinely subjected to formal child protection investigations if these are not necessary.',
  },
  {
    id: 'HP-29.08', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Child protection enquiries are thorough and timely, informed by a decision made in a strategy meeting, except in emergencies where there must be evidence of immediate risk of harm to a child, and always led by a suitably qualified and experienced registered social worker. Findings in relation to significant harm are clear and result in urgent action to protect children and young people.',
  },
  {
    id: 'HP-29.09', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Decision-making is undertaken by suitably qualified and experienced social workers and managers, with decisions, all actions and engagement with the family and other professionals clearly recorded.',
  },
  {
    id: 'HP-29.10', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'For children who need help and protection, assessments (including common or early help assessments) are timely, proportionate to risk, and informed by research and by the historical context and significant events for each case. They result in direct work with families, develop in response to that direct work, and they address all domains of the local framework for assessment. Senior managers have responsibility for authorising the recommended next steps.',
  },
  {
    id: 'HP-29.11', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Assessments (including children in need assessments) result in a direct offer of help to address any identified needs. Assessments and plans are dynamic and change in the light of emerging issues and risks. Authoritative action is taken where change is not secured and the risk to children intensifies or remains.',
    footnotes: [{ mark: '20', text: 'Assessments and local protocols for assessments should be in line with Working together to safeguard children.' }],
  },
  {
    id: 'HP-29.12', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children in need have a plan setting out the help that is offered. Children and young people who need protection are subject to a child protection plan that clearly identifies the work that will be offered to help the family and the necessary changes to be achieved within appropriate timescales for the child or young person. Social workers engage with the family who understand the help they will receive, what has to change and the options for the future.',
  },
  {
    id: 'HP-29.13', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Plans and decisions are reviewed and alternative authoritative action is taken where the circumstances for children do not change and the risk of harm or actual harm remains or intensifies.',
  },
  {
    id: 'HP-29.14', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people are protected thorough effective multi-agency arrangements. Case conferences, strategy meetings, core groups and multi-agency risk assessment conferences (MARAC) are attended by key participants and are effective forums for timely information-sharing, planning and risk-based decision-making.',
    footnotes: [{ mark: '21', text: 'Multi-agency risk assessment conferences (MARACs) are meetings where information about high-risk domestic abuse victims (those at risk of murder or serious harm) is shared between local agencies. By bringing all agencies together at a MARAC, a risk-focused, coordinated safety plan can be drawn up to support the victim and their child/ren.' }],
  },
  {
    id: 'HP-29.15', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people who live in households where at least one parent or carer misuses substances or suffers from mental ill-health, or where there is domestic violence, are helped and protected. Incidents are monitored and multi-agency responses are effective and coordinated between agencies, including management through MARAC.',
  },
  {
    id: 'HP-29.16', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people who are missing from home, care or full-time school education and those at risk of sexual exploitation and trafficking receive well-coordinated responses that reduce the harm or risk of harm to them. Risks are well understood and minimised. Local authorities, schools and local police are aware of, and implement in full, the requirements of the statutory guidance for children and young people who are missing. Comprehensive records are held and shared between agencies to help and protect children and young people. Together they take steps to ensure that all children, including those who are excluded from school, are safe and that for those who are missing or often missing there is a clear plan of urgent action in place to protect them and to reduce the risk of harm or further harm.',
    footnotes: [{ mark: '22', text: "This refers both to local authorities' responsibility for all of their own looked after children, whether they live within or out of the local area, and their responsibility as a host authority with a duty to safeguard and promote welfare for children and young people living in the local area." }, { mark: '23', text: 'The authority has arrangements in place to identify the number of children not in full-time school education and to respond where there are concerns about their welfare.' }, { mark: '24', text: 'Interim guidance on the management, recording and investigation of missing persons, Association of Chief Police Officers, 2013; www.safecic.co.uk/news/348-misper, and Statutory guidance on children who run away and go missing from home or care; www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care.' }, { mark: '25', text: 'Inspectors will make enquiries about local practice in respect of responses to children who are absent as well as those who are missing. Where this is not robust, consistent or focused on the need to protect children and young people, this will be evidenced in the inspection report and will directly influence the judgement.' }],
  },
  {
    id: 'HP-29.17', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children and young people who are privately fostered are identified by the local authority, in conjunction with partners. Once they are identified, the local authority discharges in full its statutory responsibility to ensure that they are safe and that their health and well-being are properly promoted.',
  },
  {
    id: 'HP-29.18', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Allegations of abuse, mistreatment or poor practice by professionals and carers are taken seriously. Steps are taken to protect children and young people and the management of allegations is robust and effective.',
  },
  {
    id: 'HP-29.19', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Practice is informed by feedback from children and their families about the effectiveness of the help, care or support they receive from the time it is first needed until it ends.',
  },
  {
    id: 'HP-29.20', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Children, young people and families have timely access to, and use the services of, an advocate where appropriate.',
  },
  {
    id: 'HP-29.21', judgement: 'HP', paragraph: 29, grade: 'good',
    text: 'Help and protection for children and young people is sensitive and responsive to age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation.',
  },
  {
    id: 'HP-29.O', judgement: 'HP', paragraph: 29, grade: 'outstanding',
    text: "'The experiences and progress of children who need help and protection' is likely to be judged outstanding if, in addition to meeting the requirements of a 'good' judgement, there is evidence that professional practice exceeds the standard of 'good' and results in sustained improvement to the lives of children, young people and their families. Research-informed practice, some of which will be innovative, continues to develop from a strong and confident base, making an exceptional difference to the lives and experiences of children and young people.",
  },
  {
    id: 'HP-29.R', judgement: 'HP', paragraph: 29, grade: 'requires_improvement',
    text: "'The experiences and progress of children who need help and protection' is likely to 'require improvement' if there are no widespread or serious failures that create or leave children being harmed or at risk of harm. However, the authority is not yet delivering good help and protection for children, young people and families.",
  },
  {
    id: 'HP-29.I', judgement: 'HP', paragraph: 29, grade: 'inadequate',
    text: "'The experiences and progress of children who need help and protection' is likely to be inadequate if there are widespread or serious failures which leave children being harmed or at risk of harm.",
  },
]
