import { describe, expect, it } from 'vitest';
import ways from '../../src/components/contact/ContactWays.examples.ts';
import department from '../../src/components/contact/DepartmentContact.examples.ts';
import section from '../../src/components/contact/ContactSection.examples.ts';
import successors from '../../src/components/contact/Successors.examples.ts';
import { phoneAddress } from '../../src/text/contact.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('where a department can be asked', () => {
  it('is what the content says: telephone, mail, page', async () => {
    const { element } = await rendered(department, 'All the ways of asking');
    expect(linksOf(element)).toEqual([
      'tel:0000000101',
      'mailto:mirai@hoshizora.example',
      'https://hoshizora.example/mirai/',
    ]);
    expect(phoneAddress('０９９０（６１）００６１')).toBe('tel:0990610061');
  });

  it('leads to those who took over, and is nothing where nothing is known', async () => {
    const { element } = await rendered(department, 'A department that others took over from');
    expect(said(element)).toBe('引きついだ課： 夜道あんしん課');
    const { element: none } = await rendered(department, 'Nothing known');
    expect(said(none)).toBe('');
  });
});

describe('an office of the site', () => {
  it('can be asked by whatever the content says', async () => {
    const { element } = await rendered(ways, 'Telephone, e-mail and a form');
    expect(allSaid(element, 'li')).toEqual([
      '電話 0000-00-0101',
      'メール mirai@hoshizora.example',
      '星空市 企画ぎんが課',
    ]);
    const { element: none } = await rendered(ways, 'No way at all');
    expect(said(none)).toBe('');
  });
});

it('departments that were merged lead on to the one that took over, and that one back to them', async () => {
  const { element } = await rendered(successors, 'A department that another took over from');
  expect(linksOf(element)).toEqual(['/departments/anzen/']);
  const { element: back } = await rendered(successors, 'The department that took over');
  expect(linksOf(back)).toEqual(['/departments/bus/']);
  const { element: none } = await rendered(successors, 'A department that nothing became of');
  expect(said(none)).toBe('');
});

describe('who is in charge', () => {
  it('is called as its sheet calls it, and as it is called since', async () => {
    const { element } = await rendered(section, 'A department that is called otherwise today');
    expect(allSaid(element, 'dd')[0]).toBe('天文観光課 令和5年度からは「星空みらい課」です。');
  });

  it('says where a mistake is reported, or that it is not known', async () => {
    const { element } = await rendered(section, 'A site without a contact');
    expect(allSaid(element, 'dd').at(-1)).toBe('知らせる先は、まだ決まっていません。');
    const { element: known } = await rendered(section, 'A department that can be asked');
    expect(linksOf(known, 'dd a').at(-1)).toMatch(/^https:/);
  });
});
