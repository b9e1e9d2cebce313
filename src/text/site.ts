import type { Language } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';
import { inLanguages } from './language.ts';

/** The line at the top of a site that the city has not adopted; none for an official one. */
export function unofficialLine(
  { official, municipality }: Site,
  language: Language = 'ja',
): { lead: string; rest: string } | undefined {
  return official ? undefined : unofficialIn[language](municipality.name);
}

const unofficialIn = inLanguages<(name: string) => { lead: string; rest: string }>({
  ja: (name) => ({ lead: '非公式：', rest: `${name}の公表資料をもとに作成` }),
  en: (name) => ({ lead: 'Unofficial: ', rest: `made from documents published by ${name}, Japan` }),
});

/** Who publishes the data: the city only where it has adopted the site. */
export function publisherName({ official, municipality, name }: Site): string {
  return official ? municipality.name : name;
}

/** Whose site this is and what counts where it differs from the source, at the foot of every page. */
export function standing({ official, municipality: { name } }: Site, language: Language = 'ja'): string[] {
  if (language === 'en')
    return official
      ? [
          `This site takes documents that ${name} has published and makes them easier to read and use.`,
          'Where the two differ, the original is right.',
        ]
      : [
          `This is not ${name}’s own site. It takes documents that ${name} has published and makes them easier to read and use.`,
          'Where the two differ, the original is right.',
        ];
  if (official) {
    return [
      `このサイトは、${name}が公表した資料を、読みやすく使いやすい形に整えたものです。`,
      '原本と違うところがあれば、原本を正しいものとします。',
    ];
  }
  return [
    `このサイトは${name}のサイトではありません。${name}が公表した資料を読み取り、読みやすく使いやすい形に整えたものです。`,
    '原本と違うところがあれば、原本が正しいものとしてお読みください。',
  ];
}

/** The title of a page in tabs and search results; the home page bears the site's name alone. */
export function pageTitle({ name }: Site, title?: string, language: Language = 'ja'): string {
  if (title === undefined) return name;
  return language === 'ja' ? `${title} ― ${name}` : `${title} – ${name}`;
}

/** The site's name as it stands on a picture that travels: with 非公式 where it is. */
export function signature({ name, official }: Site): string {
  return official ? name : `${name}（非公式）`;
}
