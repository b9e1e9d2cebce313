/** Text as it stands in XML, also in an attribute. Excel reads `_x0041_` as a character, so such text is escaped as well. */
export function xml(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');
}

/** A part of a workbook: an XML file, in pieces of some size as its content comes. */
export function* xmlPart(content: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  for (const text of content) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

const pieceLength = 1 << 16;
