/** Posts that nobody held for a while, or nobody alone, which the report of gaps leaves out. */
import type { Post } from './gaps.ts'

interface Vacancy {
  readonly place: string
  readonly post: Post
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** Days on which nobody held the post, or nobody alone; looked at one by one. */
export const vacancies: readonly Vacancy[] = [
  {
    place: 'Austria',
    post: 'head of state',
    from: '2016-07-08',
    to: '2017-01-26',
    reason: 'the presidents of the National Council together',
  },
  {
    place: 'Lebanon',
    post: 'head of state',
    from: '2022-10-31',
    to: '2025-01-09',
    reason: 'parliament elected nobody (CIA)',
  },
  { place: 'Somalia', post: 'head of state', from: '1993-12-31', to: '2000-08-27', reason: 'no government (CIA)' },
  { place: 'Somalia', post: 'head of government', from: '1993-12-31', to: '2000-10-08', reason: 'no government (CIA)' },
  { place: 'Iraq', post: 'head of state', from: '2003-04-09', to: '2004-06-28', reason: 'occupation (CIA)' },
  { place: 'Iraq', post: 'head of government', from: '2003-04-09', to: '2003-07-13', reason: 'occupation (CIA)' },
  {
    place: 'Nepal',
    post: 'head of government',
    from: '2005-02-01',
    to: '2006-04-30',
    reason: 'the king ruled without a prime minister (Archigos)',
  },
  {
    place: 'Catalonia',
    post: 'head of government',
    from: '2017-10-28',
    to: '2018-05-17',
    reason: 'ruled by the Spanish government',
  },
  {
    place: 'Andorra',
    post: 'head of state',
    from: '1990-01-01',
    to: '2026-11-23',
    reason: 'the president of France and the bishop of Urgell, who stand elsewhere',
  },
  {
    place: 'Liberia',
    post: 'head of state',
    from: '1990-09-09',
    to: '1990-11-22',
    reason: 'Doe was dead, and several leaders of the civil war claimed the post',
  },
  {
    place: 'Liberia',
    post: 'head of government',
    from: '1990-09-09',
    to: '1990-11-22',
    reason: 'Doe was dead, and several leaders of the civil war claimed the post',
  },
  {
    place: 'Armenia',
    post: 'head of government',
    from: '1991-09-25',
    to: '1991-11-22',
    reason: 'no prime minister between Manukyan and Harutyunyan',
  },
  {
    place: 'Samoa',
    post: 'head of state',
    from: '2007-05-11',
    to: '2007-06-20',
    reason: 'the Council of Deputies after the death of Malietoa Tanumafili II',
  },
  {
    place: 'Slovakia',
    post: 'head of state',
    from: '1993-01-01',
    to: '1993-03-02',
    reason: 'the government until the first president was elected',
  },
  {
    place: 'Czech Republic',
    post: 'head of state',
    from: '1993-01-01',
    to: '1993-02-02',
    reason: 'the government until the first president was elected',
  },
  {
    place: 'Czech Republic',
    post: 'head of state',
    from: '2003-02-02',
    to: '2003-03-07',
    reason: 'the prime minister and the speaker together, until parliament had elected somebody',
  },
  {
    place: 'Nigeria',
    post: 'foreign minister',
    from: '2007-05-29',
    to: '2007-07-26',
    reason: 'no cabinet in the first weeks of the new president',
  },
  {
    place: 'Malaysia',
    post: 'foreign minister',
    from: '2018-05-10',
    to: '2018-07-02',
    reason: 'no minister named in the first weeks of the new government',
  },
  {
    place: 'Tanzania',
    post: 'foreign minister',
    from: '2015-11-05',
    to: '2015-12-14',
    reason: 'no cabinet in the first weeks of the new president',
  },
  {
    place: 'Guinea',
    post: 'foreign minister',
    from: '2021-09-05',
    to: '2021-10-25',
    reason: 'no cabinet after the coup',
  },
  {
    place: 'Burkina Faso',
    post: 'foreign minister',
    from: '2022-01-23',
    to: '2022-03-05',
    reason: 'no cabinet after the coup',
  },
  {
    place: 'Armenia',
    post: 'foreign minister',
    from: '2021-05-27',
    to: '2021-07-15',
    reason: 'resigned; deputies signed until the new cabinet',
  },
  {
    place: 'Liechtenstein',
    post: 'foreign minister',
    from: '2019-07-02',
    to: '2019-11-11',
    reason: 'parliament removed Frick and elected nobody for four months (SRF)',
  },
  {
    place: 'Thailand',
    post: 'foreign minister',
    from: '2014-05-22',
    to: '2014-08-30',
    reason: 'no cabinet after the coup',
  },
  {
    place: 'Sudan',
    post: 'foreign minister',
    from: '2019-04-11',
    to: '2019-09-08',
    reason: 'no cabinet after the coup',
  },
]
