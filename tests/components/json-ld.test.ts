import { expect, it } from 'vitest';
import jsonLd from '../../src/components/json-ld/JsonLd.examples.ts';
import { rendered } from './rendered.ts';

it('is one block of schema.org that no text can end', async () => {
  const { element, html } = await rendered(jsonLd, 'An object of schema.org');
  const script = element.querySelector('script[type="application/ld+json"]')!;
  expect(JSON.parse(script.textContent)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '星空市の指標',
    description: '値 < 目標</script><script>',
  });
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
