/** Hostile addresses: a query and a hash each. */

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>';
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('&');

/** A query with the same value for every name that a page reads from its address. */
const everywhere = (value: string) =>
  [
    'q',
    'from',
    'to',
    'source',
    'actor',
    'lane',
    'kind',
    'status',
    'record',
    'year',
    'sort',
    'differs',
    'period',
    'view',
    'word',
    'certainty',
    'together',
  ]
    .map((name) => `${name}=${value}`)
    .join('&');

export const HOSTILE: readonly (readonly [name: string, search: string, hash: string])[] = [
  ['markup', `?${everywhere(encodeURIComponent(MARKUP))}`, `#${encodeURIComponent(MARKUP)}`],
  ['markup as it is', `?${everywhere("'><img/src=x/onerror=alert(1)>")}`, '#<img/src=x/onerror=alert(1)>'],
  ['addresses that run', `?${everywhere('javascript:alert(1)')}`, '#javascript:alert(1)'],
  [
    'names of what every object has',
    `?${everywhere('__proto__')}&__proto__[x]=1&constructor=1&toString=1`,
    '#__proto__',
  ],
  ['what cannot be decoded', `?${everywhere('%')}&%=%&q=%ff%c0%af%ED%A0%80&%E0%A4%A=%u0041`, '#%E0%A4%A%ff'],
  ['halves of letters', `?${everywhere('%ED%A0%80%ED%B0%80')}`, '#%ED%A0%80'],
  ['marks of direction and nothing', `?${everywhere('%E2%80%AE%E2%81%A6abc%00%E2%80%8F%EF%BB%BF')}`, '#%E2%80%AEp1'],
  ['a pattern', `?${everywhere('(((a%2B)%2B)%2B%5B.*%5C')}`, '#p(?=1)[*'],
  ['a selector', `?${everywhere('%22%5D%2C*%5Bx%3D%22')}`, '#p1"],*[x="'],
  ['forty thousand letters', `?${everywhere('a'.repeat(3000))}&q=${'b'.repeat(3000)}`, `#${'c'.repeat(40_000)}`],
  ['four thousand parameters', `?${many(4000, (n) => `source=s${n % 99}`)}`, `#${many(4000, (n) => `p${n}`)}`],
  ['numbers out of range', `?${everywhere('-99999999999999999999')}&from=-9999-01-01&to=9999-12-31`, '#p-1e999'],
];
