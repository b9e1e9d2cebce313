import { describe, expect, test } from 'vitest';
import { emailAddress, webAddress } from '../../src/schema/web-address.ts';

describe('an address is percent-encoded once', () => {
  test.each([
    ['https://www.example.jp/a?b=c#d', 'https://www.example.jp/a?b=c#d'],
    ['http://example.jp', 'http://example.jp'],
    [' HTTPS://example.jp/ ', 'https://example.jp/'],
    ['https://example.jp/a b.pdf', 'https://example.jp/a%20b.pdf'],
    ['https://example.jp/a|b[1].pdf', 'https://example.jp/a%7Cb%5B1%5D.pdf'],
    ['https://example.jp/?q=a|b[]', 'https://example.jp/?q=a%7Cb%5B%5D'],
    ['https://example.jp/施策?年=令和', 'https://example.jp/%E6%96%BD%E7%AD%96?%E5%B9%B4=%E4%BB%A4%E5%92%8C'],
    ['https://example.jp/%E6%96%BD', 'https://example.jp/%E6%96%BD'],
    ['https://example.jp/100%', 'https://example.jp/100%25'],
    ['https://example.jp/"<>`{}\\^', 'https://example.jp/%22%3C%3E%60%7B%7D%5C%5E'],
    ['https://example.jp/a#b#c', 'https://example.jp/a#b%23c'],
    ['https://市.example.jp:8080/', 'https://xn--7st.example.jp:8080/'],
  ])('%s', (written, address) => {
    expect(webAddress.parse(written)).toBe(address);
    expect(webAddress.parse(address)).toBe(address);
  });
});

describe('an address is refused, with what stands there and what to type', () => {
  test.each([
    ['javascript:alert(1)', 'https:// で始まるアドレスではありません'],
    ['ftp://example.jp', 'https:// で始まるアドレスではありません'],
    ['www.example.jp', 'https:// で始まるアドレスではありません'],
    ['ｈｔｔｐｓ://example.jp', 'https:// で始まるアドレスではありません'],
    ['https://', 'https:// で始まるアドレスではありません'],
    ['https:/example.jp', 'https:// で始まるアドレスではありません'],
    ['https://exa mple.jp/', '正しくありません'],
    ['https://user:secret@example.jp/', '利用者名'],
    ['https://a.jp/ https://b.jp/', '2つあります'],
    ['https://example.jp/a\nb', '行が分かれています'],
    ['', '何も書かれていません'],
    [`https://example.jp/${'a'.repeat(2_000)}`, '2000 文字まで'],
  ])('%s', (written, reason) => {
    const { error } = webAddress.safeParse(written);
    expect(error?.issues).toMatchObject([{ params: { remedy: expect.stringMatching(/。$/) as string } }]);
    expect(error?.issues[0]?.message).toContain(reason);
  });
});

test('an e-mail address', () => {
  expect(emailAddress.safeParse('kikaku@example.jp').success).toBe(true);
  expect(emailAddress.safeParse('kikaku@').success).toBe(false);
});
