/** Everything stored is stamped with the edition it was read or written under. */
export interface Edition {
  readonly id: string
  readonly says: string
  readonly from: string
}

export const edition: Edition = {
  id: 'sif-2015-06',
  says: 'Single inspection framework, edition of June 2015',
  from: '2015-06-01',
}
