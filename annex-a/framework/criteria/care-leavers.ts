import type { Criterion } from '../judgement.ts'

/** The experiences and progress of care leavers: the framework's own words (Open Government Licence), edition of June 2015. Generated once, then kept by hand. */
export const intro = 'Young people leaving care and preparing to leave care receive support and help to assist them in making a successful transition to adulthood. Plans for them to leave care are effective and address their individual needs. They are safe and feel safe, particularly where they live. Young people acquire the necessary level of skill and emotional resilience to successfully move towards independence. They are able to successfully access education, employment, training and safe housing. They enjoy stable and enduring relationships with staff and carers who meet their needs.'

export const criteria: readonly Criterion[] = [
  {
    id: 'CL-34.01', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers are safe and feel safe, particularly where they are living, and are helped to understand how their life choices will affect their safety and well-being. Any risks associated with offending, drug or alcohol misuse, going missing or with sexual exploitation are known by adults who have a responsibility for them and effective plans are in place to reduce the risk of or actual harm to them. Care leavers are supported to take responsibility for their behaviour.',
  },
  {
    id: 'CL-34.02', judgement: 'CL', paragraph: 34, grade: 'good',
    text: "Pathway planning is effective and plans (including transition planning for looked after children with learning difficulties and/or disabilities) address all young people's needs and are updated as circumstances change.",
  },
  {
    id: 'CL-34.03', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'The health needs of care leavers are clearly assessed, prioritised and met. Child and adolescent mental health services, adult mental health provision, therapeutic help and services for learning or physically disabled young people and adults are available when they are needed.',
  },
  {
    id: 'CL-34.04', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers have access to and understand their full health history and are provided with all key documents they need to begin their lives as young adults, for example national insurance numbers, birth certificates and passports.',
  },
  {
    id: 'CL-34.05', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers develop the skills and confidence they need to maximise their chances of successful maturity to adulthood, including parenthood. This includes learning to budget, to live independently and to manage safe relationships and behaviour. Care leavers form and maintain relationships with carers and staff from the local authority and develop supportive relationships within the community, including where appropriate contact with family and friends. They are confident that the local authority will act as a reasonable parent in supporting their transition into adulthood and providing practical, emotional and financial support until they are at least 21 and, where necessary, until they are 25. This will include the availability of a trusted and known adult (for example, the allocated personal adviser or their social worker) to support them.',
  },
  {
    id: 'CL-34.06', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers succeed in their transition to greater independence and adulthood at a time that is right for them. Young people aged 16 and 17 are encouraged to remain looked after until their 18th birthday where (and this will usually be the case) this is in their best interest. They can remain in placements beyond their 18th birthday or, where more appropriate, live in permanent and affordable accommodation that meets their needs and those of their children, where relevant.',
  },
  {
    id: 'CL-34.07', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers have access to appropriate education and employment opportunities, including work experience and apprenticeships. They are encouraged and supported to continue their education and training, including those aged 21 to 24 years. Care leavers are progressing well and achieving their full potential through life choices, either in their attainment in further and higher education or in their chosen career/occupation.',
  },
  {
    id: 'CL-34.08', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers are positive about themselves. Their achievements are celebrated and the local authority shows they are positive and proud of their care leavers.',
  },
  {
    id: 'CL-34.09', judgement: 'CL', paragraph: 34, grade: 'good',
    text: 'Care leavers are helped to find housing solutions that best meet their needs. Risks of tenancy breakdown are identified and alternative plans are in place.',
  },
  {
    id: 'CL-34.10', judgement: 'CL', paragraph: 34, grade: 'good',
    text: "Accommodation for care leavers is appropriate for each young person to safely develop their independence skills. Houses of multiple occupancy are only used when it is a young person's preferred option and it can demonstrably be shown to be in their best interests.",
  },
  {
    id: 'CL-34.11', judgement: 'CL', paragraph: 34, grade: 'good',
    text: "Care leavers are provided with information (including through the care leaver's pledge) about their legal entitlements such as access to their records, assistance to find employment (including work experience), training, financial support and how to complain where necessary supported by an advocate.",
  },
  {
    id: 'CL-34.O', judgement: 'CL', paragraph: 34, grade: 'outstanding',
    text: "'The experiences and progress of care leavers' is likely to be judged outstanding if, in addition to meeting the requirements of a 'good' judgement, there is evidence that professional practice exceeds the standard of 'good' and results in sustained improvement to the lives of children, young people and their families. The local authority is ambitious and aspirational for its young people as they mature to adulthood. The authority is assertive and proactive in keeping in touch with all young people who have left care and, as a result, young people have a sense of security and connection with adults who they know well. Research-informed practice, some of which will be innovative, continues to develop from a strong and confident base, making an exceptional difference to the lives and experiences of children and young people.",
  },
  {
    id: 'CL-34.R', judgement: 'CL', paragraph: 34, grade: 'requires_improvement',
    text: "'The experiences and progress of care leavers' requires improvement when there is no widespread or serious failure that results in care leavers not having their welfare safeguarded and promoted but the characteristics of a 'good' judgement are not in place.",
  },
  {
    id: 'CL-34.I', judgement: 'CL', paragraph: 34, grade: 'inadequate',
    text: "'The experiences and progress of care leavers' is likely to be inadequate if there is widespread or serious failure that results in care leavers not having their welfare safeguarded and promoted.",
  },
]
