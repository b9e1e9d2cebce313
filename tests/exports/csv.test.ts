import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { inventedTable } from './invented-table.ts';

const lines = (text: string) => text.split('\r\n');
const read = (text: string) => parse(text, { bom: true });

describe('the two headers', () => {
  const table = inventedTable([['月見', '1', true]]);

  it('gives people a Japanese header after a byte order mark', () => {
    expect(csv(table, 'ja')).toBe('\uFEFF文章,値,はい\r\n月見,1,true\r\n');
  });

  it('gives programs the keys and no mark', () => {
    expect(csv(table, 'en')).toBe('text,value,yes\r\n月見,1,true\r\n');
  });
});

describe('RFC 4180', () => {
  it('ends every record with CRLF, the last one included', () => {
    const text = csv(
      inventedTable([
        ['a', '1', true],
        ['b', '2', false],
      ]),
      'en',
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines(text)).toEqual(['text,value,yes', 'a,1,true', 'b,2,false', '']);
  });

  it('quotes commas, quotes and line feeds, and doubles the quotes', () => {
    const texts = ['1,475,683件', '「"」', '一\n二'];
    const text = csv(inventedTable(texts.map((each) => [each, undefined, undefined])), 'en');
    expect(text).toContain('"「""」"');
    expect(read(text).slice(1)).toEqual(texts.map((each) => [each, '', '']));
  });

  it('gives every record as many fields as the header, however empty it is', () => {
    const text = csv(inventedTable([[], ['', '', undefined], ['a', '0', false]]), 'en');
    expect(lines(text).slice(1, 4)).toEqual([',,', ',,', 'a,0,false']);
  });
});

describe('the formula guard', () => {
  it.each([
    '=cmd',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''＋1",
    '=HYPERLINK("https://example.org")',
  ])('puts a quote before the text %j', (text) => {
    expect(read(csv(inventedTable([[text, undefined, undefined]]), 'en'))[1]).toEqual([`'${text}`, '', '']);
  });

  it.each(['-3.5', '-61', '0.0'])('leaves the number %s alone', (number) => {
    expect(lines(csv(inventedTable([['', number, undefined]]), 'en'))[1]).toBe(`,${number},`);
  });

  it.each(['―', '▲６１人', '−61', '1+1=2', "'quoted'"])(
    'leaves the text %s alone, which no spreadsheet runs',
    (text) => {
      expect(lines(csv(inventedTable([[text, undefined, undefined]]), 'en'))[1]).toBe(`${text},,`);
    },
  );

  it('guards both headers alike', () => {
    const table = inventedTable([['=cmd', '-1', undefined]]);
    expect(read(csv(table, 'ja'))[1]).toEqual(read(csv(table, 'en'))[1]);
  });
});

it('composes characters (NFC) and leaves half-width kana and full-width letters as printed', () => {
  const text = csv(inventedTable([['カ\u3099ｲﾒｰｼﾞＰＲ', undefined, undefined]]), 'en');
  expect(lines(text)[1]).toBe('ガｲﾒｰｼﾞＰＲ,,');
});
