import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { direction, layers } from './direction.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = ['src/**/*.ts', 'src/**/*.astro', 'src/**/*.mjs'];

const astroContent = {
  regex: '^astro:content$',
  message: 'Only src/load-publication.ts and src/content.config.ts ask astro:content.',
};
const outside = {
  regex: '^(node:|astro($|[:/])|fs($|/)|path$)',
  message: 'The schema, the domain and the questions are pure: no Astro, no files.',
};

const attribute = ':matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)';
const dataBlock = ":has(JSXAttribute[name.name='type'][value.value=/^application\\/(ld\\+)?json$/])";
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' };
const strictPolicy = [
  {
    selector: `${attribute}[name.name='style']`,
    message: 'A strict Content-Security-Policy refuses style attributes.',
  },
  {
    selector: `JSXOpeningElement:not(${dataBlock}) > ${attribute}[name.namespace.name='is'][name.name.name='inline']`,
    message: 'A strict Content-Security-Policy refuses inline scripts and styles.',
  },
  {
    selector: `${attribute}[name.namespace.name='define'][name.name.name='vars']`,
    message:
      'define:vars becomes an inline script or a style attribute, which a strict Content-Security-Policy refuses.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.*.building-*/', '.astro/', 'content/', 'public/', 'tests/source/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // In a test, what is not there makes the test fail, which is what it is for.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
  // astro check sees the types of .astro files; here the rules that need none are enough.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...strictPolicy] } },
  {
    files: source,
    plugins: { boundaries },
    settings: {
      'boundaries/files': layers,
      'boundaries/root-path': root,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/legacy-templates': false,
      'import/resolver': { [fileURLToPath(new URL('resolve-import.mjs', import.meta.url))]: {} },
    },
    rules: {
      'boundaries/dependencies': ['error', direction],
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: source,
    ignores: ['src/load-publication.ts', 'src/content.config.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [astroContent] }] },
  },
  {
    files: ['src/schema/**', 'src/domain/**', 'src/questions/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [astroContent, outside] }] },
  },
);
