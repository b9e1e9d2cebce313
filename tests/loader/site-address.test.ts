import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../src/loader/site-address.ts';
import { CityCopy } from './tsukimi.ts';

const written = 'https://tsukimi.example.jp/data/';
const at = (environment: Record<string, string>) => siteAddress(new CityCopy().folder, environment);

describe('the site’s address', () => {
  test.each([
    ['is what site.yaml says', {}, 'https://tsukimi.example.jp', '/data/'],
    ['is overridden', { SITE_URL: 'https://a.jp/b' }, 'https://a.jp', '/b/'],
    ['and its path', { BASE_PATH: 'c/d' }, 'https://tsukimi.example.jp', '/c/d/'],
    ['which may be the root', { BASE_PATH: '/' }, 'https://tsukimi.example.jp', '/'],
    ['an empty variable is unset', { SITE_URL: '', BASE_PATH: '' }, 'https://tsukimi.example.jp', '/data/'],
    ['so is one of spaces', { SITE_URL: ' ', BASE_PATH: ' ' }, 'https://tsukimi.example.jp', '/data/'],
    ['a Japanese host has a name in letters', { SITE_URL: 'https://旭.jp' }, 'https://xn--4gv.jp', '/'],
  ])('%s', (_, environment, site, base) => {
    expect(at(environment)).toEqual({ site, base, problems: [] });
  });

  test.each([
    ['SITE_URL', 'data.example.jp', 'https:// で始まるアドレスではありません'],
    ['SITE_URL', 'ftp://data.example.jp/', 'https:// で始まるアドレスではありません'],
    ['SITE_URL', 'https://a.jp/施策/', '「/施策/」に、使えない文字があります'],
    ['SITE_URL', 'https://a.jp/%E6%96%BD/', '「/施/」に、使えない文字があります'],
    ['SITE_URL', 'https://a.jp/b?c', '「?」は付けられません'],
    ['SITE_URL', 'https://user@a.jp/', '利用者名（@ の前）が入っています'],
    ['BASE_PATH', '/施策/', '「/施策/」に、使えない文字があります'],
    ['BASE_PATH', '../b', '「../b」に、使えない文字があります'],
    ['BASE_PATH', 'https://a.jp/b', '使えない文字があります'],
  ])('%s=%s is told, with what to write', (name, value, reason) => {
    const { problems } = at({ [name]: value });
    expect(problems).toMatchObject([{ file: `環境変数 ${name}`, field: `「${value}」` }]);
    expect(problems[0]?.reason).toContain(reason);
    expect(problems[0]?.remedy).toMatch(/(書いて|直して)ください。/);
  });

  test.each(['https://a.jp/施策/', 'https://a.jp/?b', 'a.jp'])(
    '%s in site.yaml is refused by the same rules',
    (url) => {
      const copy = new CityCopy().spoil('site.yaml', written, url);
      const [fromFile] = copy.refused();
      const [fromVariable] = siteAddress(copy.folder, { SITE_URL: url }).problems;
      expect(fromFile).toMatchObject({ reason: fromVariable?.reason, remedy: fromVariable?.remedy });
    },
  );
});
