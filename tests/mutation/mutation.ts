import ts from 'typescript';

/** The kinds of slips that are made on purpose. */
export const kinds = [
  'comparison inverted',
  'item dropped',
  'words swapped',
  'index shifted',
  'other branch taken',
] as const;

/** A small change of a source text by which it says something else and can still be read. */
export interface Mutation {
  kind: (typeof kinds)[number];
  /** Where the text that is replaced begins, in UTF-16 units from the start of the file. */
  start: number;
  before: string;
  after: string;
}

const inverse: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '>=',
  [ts.SyntaxKind.LessThanEqualsToken]: '>',
  [ts.SyntaxKind.GreaterThanToken]: '<=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '<',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

/**
 * Every mutation of a file, of which a few may not be read any more (`isReadable`): of the whole of a .ts file; of the frontmatter and
 * the conditions in the markup of an .astro file.
 */
export function mutationsOf(file: string, text: string): Mutation[] {
  if (!file.endsWith('.astro')) return ofScript(text, 0);
  const [, opening = '', frontmatter = ''] = /^(---\n)([^]*?\n)---\n/.exec(text) ?? [];
  const markup = opening ? opening.length + frontmatter.length + '---\n'.length : 0;
  return [...ofScript(frontmatter, opening.length), ...ofMarkup(text.slice(markup), markup)];
}

export function mutated(text: string, { start, before, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(start + before.length);
}

/** The number of the line, from 1, on which a mutation stands. */
export function lineOf(text: string, { start }: Mutation): number {
  return text.slice(0, start).split('\n').length;
}

function ofScript(script: string, offset: number): Mutation[] {
  const found: Mutation[] = [];
  const tree = ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true);
  visit(tree);
  return found.map((mutation) => ({ ...mutation, start: mutation.start + offset }));

  function add(kind: Mutation['kind'], node: ts.Node, after: string): void {
    const start = node.getStart(tree);
    found.push({ kind, start, before: script.slice(start, node.getEnd()), after });
  }

  function visit(node: ts.Node): void {
    // What only types say changes nothing that runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) inBinary(node);
    else if (ts.isArrayLiteralExpression(node)) inList(node);
    else if (isText(node)) inText(node);
    else if (ts.isNumericLiteral(node) && isIndex(node))
      add('index shifted', node, String(Number(node.text) + 1));
    else if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      add('other branch taken', condition, `!(${condition.getText(tree)})`);
    }
    node.forEachChild(visit);
  }

  function inBinary({ operatorToken, left }: ts.BinaryExpression): void {
    const other = inverse[operatorToken.kind];
    if (other !== undefined) add('comparison inverted', operatorToken, other);
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      add('other branch taken', left, `!(${left.getText(tree)})`);
  }

  function inList({ elements }: ts.ArrayLiteralExpression): void {
    for (const [index, element] of elements.entries()) {
      const next = elements[index + 1];
      const [start, end] = [element.getStart(tree), next ? next.getStart(tree) : element.getEnd()];
      found.push({ kind: 'item dropped', start, before: script.slice(start, end), after: '' });
    }
  }

  function inText(node: ts.Node): void {
    const whole = node.getText(tree);
    const swapped = swapWords(whole);
    if (swapped !== undefined) add('words swapped', node, swapped);
  }
}

/** A string, or a piece of one with figures in it, that people read: names of keys and modules are none. */
function isText(node: ts.Node): boolean {
  if (ts.isStringLiteral(node)) return !ts.isPropertyAssignment(node.parent) || node.parent.name !== node;
  return (
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** A number by which something is counted off: an index, an argument of at or slice, what is added to or taken from a number. */
function isIndex(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isPrefixUnaryExpression(parent)) return ts.isCallExpression(parent.parent) && counts(parent.parent);
  if (ts.isCallExpression(parent)) return counts(parent);
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  return [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken].includes(parent.operatorToken.kind);
}

function counts({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && ['at', 'slice'].includes(expression.name.text);
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** The text with its first two different words in each other's place; nothing where it is no sentence. */
function swapWords(text: string): string | undefined {
  if (!/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]|\p{L} \p{L}/u.test(text)) return undefined;
  const segments = [...words.segment(text)];
  const places = segments.flatMap(({ isWordLike, segment }, index) =>
    isWordLike && /\p{L}{2}|\p{sc=Han}/u.test(segment) ? [index] : [],
  );
  const [first, second] = places.flatMap((place, index) => {
    const next = places[index + 1];
    return next !== undefined && segments[place]?.segment !== segments[next]?.segment ? [place, next] : [];
  });
  if (first === undefined || second === undefined) return undefined;
  return segments
    .map(({ segment }, index) => {
      if (index === first) return segments[second]?.segment;
      return index === second ? segments[first]?.segment : segment;
    })
    .join('');
}

/** The conditions of `{condition ? … : …}` and `{condition && …}`. */
function ofMarkup(markup: string, offset: number): Mutation[] {
  const found = markup.matchAll(/(?<=\{\s*)([^\s{}<>'"`][^{}<>'"`]*?)(?=\s*(?:(?<!\?)\?(?![.?])|&&))/g);
  return [...found].map(({ 0: condition, index }) => ({
    kind: 'other branch taken',
    start: offset + index,
    before: condition,
    after: `!(${condition})`,
  }));
}

/** Whether a file can be read as a program once a mutation is made. */
export function isReadable(file: string, text: string, mutation: Mutation): boolean {
  const changed = mutated(text, mutation);
  if (!file.endsWith('.astro')) return isScript(changed);
  const [whole = '', frontmatter = ''] = /^---\n([^]*?\n)---\n/.exec(changed) ?? [];
  return mutation.start < whole.length
    ? isScript(frontmatter)
    : isScript(`const condition = ${mutation.after};`);
}

function isScript(script: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(script, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.length === 0;
}
