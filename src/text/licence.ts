/** What the site's licence covers, and what it does not. */
export const licenceScope =
  '当サイトが加えた部分（整理、読み方、説明）のライセンスです。原本は、公表した者の条件によります。';
