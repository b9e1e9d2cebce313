import { describe, expect, it } from 'vitest';
import department from '../../src/components/contact/DepartmentContact.examples.ts';
import section from '../../src/components/contact/ContactSection.examples.ts';
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
