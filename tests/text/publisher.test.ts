import { expect, test } from 'vitest';
import { publisherKind } from '../../src/text/publisher.ts';

test.each([
  ['星空市', '市'],
  ['雪ぐに町', '町'],
  ['まぼろし村', '村'],
  ['みかづき区', '区'],
  ['三日月県', '県'],
  ['ほしぞら広域連合', '自治体'],
])('%s is a %s', (name, kind) => {
  expect(publisherKind({ municipality: { code: '990001', name } })).toBe(kind);
});
