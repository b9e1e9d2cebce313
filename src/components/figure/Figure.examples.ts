import { difference, operand, spokenMoney } from '../../text/figure.ts';
import { examplesOf } from '../../gallery/example.ts';
import Figure from './Figure.astro';

const worked = difference('-3', '人');

export default examplesOf(Figure, {
  'A number with its unit': { of: { value: '1234.5', unit: '世帯' } },
  'An amount as it is printed': { of: { published: '41300', unit: '千円' }, as: 'b', class: 'num' },
  'Words that are printed instead of a number': { of: { value: '50', valueText: '50以上', unit: '世帯' } },
  'Words that are printed instead of an amount': { of: { published: '50', text: '五十', unit: '千円' } },
  'Words in brackets behind the number': {
    of: { value: '202', valueText: '202（達成率 101.0%）', unit: '日' },
    unit: 'small',
  },
  'Words in brackets under a head with the unit': {
    of: { value: '202', valueText: '202（達成率 101.0%）', unit: '日' },
    head: '日',
  },
  'A cell of a table': { of: { value: '58', unit: '世帯' }, as: 'td', class: 'v num' },
  'Its unit stands at the head': { of: { value: '58', unit: '世帯' }, head: '世帯' },
  'Another unit stands at the head': { of: { value: '58', unit: '人' }, head: '世帯' },
  'Its unit stands at a head that narrow screens lose': {
    of: { value: '58', unit: '世帯' },
    wideHead: '世帯',
    unit: 'un',
  },
  'Another unit stands at a head that narrow screens lose': {
    of: { value: '58', unit: '人' },
    wideHead: '世帯',
    unit: 'un',
  },
  'A small unit': { of: { value: '58', unit: '世帯' }, unit: 'small' },
  'No unit': { of: { value: '58' }, unit: 'small' },
  'An expected value': { of: { value: '16', unit: '人', basis: 'expected' } },
  'An expected value, remarked in a look of its own': {
    of: { value: '16', unit: '人', basis: 'expected' },
    remark: 'miss',
  },
  'An expected value whose name says so': {
    of: { value: '16', unit: '人', basis: 'expected' },
    basisIn: 'name',
  },
  'A revised budget under a name that says budget': {
    of: { published: '16', unit: '千円', basis: 'budget', stage: '補正後' },
    basisIn: 'name',
  },
  'A first value under a head that says its basis': {
    of: { value: '16', unit: '人', basis: 'budget', status: 'provisional' },
    basisIn: 'head',
  },
  'A first value beside words that say so': {
    of: { value: '16', unit: '人', status: 'provisional' },
    basisIn: 'words',
  },
  'A difference that was worked out': { of: worked },
  'Money as people say it': { of: spokenMoney(87_309_000) },
  'A number of a sum': { of: operand('-1.5', 'ポイント') },
  'No number, in a sentence': { of: { absence: 'after_sheet' } },
  'No number, in a cell': { of: { absence: 'after_sheet' }, absent: 'miss' },
  'Words beside an absence': { of: { absence: 'cancelled', valueText: '算定中' }, absent: 'miss' },
  'No cell on the paper': { of: undefined, absent: 'miss' },
  'Nothing to say': { of: undefined },
});
