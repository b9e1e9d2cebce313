import { z } from 'zod';
import { described, refuse } from './described.ts';
import { inEnglish } from './in-english.ts';
import { translation } from './language.ts';
import { calendarDate, printedName, printedText, yesOrNo } from './printed-text.ts';
import { questionRule } from './question-rule.ts';
import { siteUrl } from './site-address.ts';
import { emailAddress, webAddress } from './web-address.ts';

/** 全国地方公共団体コード: five digits and a check digit (Ministry of Internal Affairs: weights 6 5 4 3 2, modulus 11). */
export const municipalityCode = z
  .string()
  .transform((code, context) => {
    const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0);
    if (!/^\d{6}$/.test(code) || (11 - (sum % 11)) % 10 !== Number(code[5])) {
      refuse(
        context,
        code,
        `「${code}」は全国地方公共団体コードとして正しくありません（6けた、最後は検査数字）。`,
        '総務省の一覧で確かめて、6けたで書いてください。',
      );
    }
    return code;
  })
  .meta({ written: '6けたの数字（例：`"990078"`）' });

/** The site: whose it is, whether the city has adopted it, on which terms its data may be used, and where it stands. */
export const site = z.strictObject({
  name: described(printedName, 'サイトの名前', 'Name of the site', { said: ['page', 'file'] }),
  nameEn: inEnglish('サイトの名前', 'Name of the site', ['page']),
  description: described(printedText, 'サイトの説明（1文）', 'One sentence about the site', {
    said: ['page', 'file'],
  }),
  municipality: described(
    z.strictObject({
      code: described(
        municipalityCode,
        '全国地方公共団体コード（6けた）',
        'Local government code, six digits',
        { said: ['file'] },
      ),
      name: described(printedName, '市町村名', 'Name of the municipality', { said: ['page', 'file'] }),
      nameEn: inEnglish('市町村名', 'Name'),
    }),
    '市町村',
    'Municipality',
  ),
  official: described(yesOrNo, '公表者の公式サイトか', 'Whether the municipality has adopted the site', {
    said: ['page', 'file'],
  }),
  languages: described(
    z.array(translation).min(1).optional(),
    '日本語のほかに、どの言語のページを作るか',
    'In which languages there are pages besides Japanese',
    { said: ['page'] },
  ),
  url: described(siteUrl, '公開先のアドレス', 'Address where the site is published', {
    said: ['page', 'file'],
  }),
  updated: described(
    calendarDate.optional(),
    'データを最後に直した日',
    'Day on which the data were last changed',
    { said: ['page', 'file'] },
  ),
  licence: described(
    z.strictObject({
      name: described(printedName, 'ライセンスの名前', 'Name of the licence', { said: ['page', 'file'] }),
      url: described(webAddress, 'ライセンスのアドレス', 'Address of the licence', {
        said: ['page', 'file'],
      }),
    }),
    '当サイトのデータのライセンス',
    'Licence of our part of the data',
  ),
  searchExamples: described(
    z.array(printedText).default([]),
    '検索の例に出すことば（シートにあるもの）',
    'Words shown as examples of a search; they should stand in the sheets',
    { said: ['page'] },
  ),
  questionsOff: described(
    z.array(questionRule).default([]),
    'サイトに出さない問いの種類',
    'Rules by which the site asks no questions',
    { said: ['page', 'search'] },
  ),
  contact: described(
    z
      .strictObject({
        label: described(printedName, '連絡先の名前', 'Name', { said: ['page'] }),
        url: described(webAddress, '連絡先のアドレス', 'Address', { said: ['page', 'file'] }),
        phone: described(printedText.optional(), '代表の電話番号', 'Telephone number of the office', {
          said: ['page'],
        }),
        email: described(emailAddress.optional(), 'メールアドレス', 'E-mail address of the office', {
          said: ['page'],
        }),
      })
      .optional(),
    '誤りを知らせる先',
    'Where to report mistakes',
  ),
});

/** The site file. */
export type Site = z.output<typeof site>;
