/** What the triangles of a quoted text mean; nothing where it has none. */
export function explainTriangles(text: string): string | undefined {
  const signs = ['▲', '△'].filter((sign) => text.includes(sign));
  return signs.length === 0 ? undefined : `${signs.join(' と ')} は、マイナスの意味です。`;
}
