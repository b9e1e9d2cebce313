// Who may import whom. Every folder of src/ is named here; a new one is refused until it has its place.

const core = ['schema', 'domain'];
const words = [...core, 'questions', 'text', 'addresses'];

/** For each layer, the layers it may import besides itself. */
const mayImport = {
  schema: [],
  domain: ['schema'],
  text: core,
  addresses: core,
  // A question is said in words and leads to places; the words know nothing of the questions.
  questions: [...core, 'text', 'addresses'],
  charts: words,
  exports: words,
  search: words,
  // Its badges have the outlines of the site's.
  share: [...words, 'charts', 'components'],
  // Its gallery is for development alone and reads invented cities.
  gallery: [...core, 'loader', 'components', 'styles'],
  components: [...words, 'charts', 'exports', 'search', 'styles', 'gallery'],
  layouts: [...words, 'charts', 'exports', 'styles', 'components', 'share'],
  pages: [
    'text',
    'addresses',
    'charts',
    'exports',
    'search',
    'share',
    'components',
    'layouts',
    'publication',
    'site',
  ],
  publication: ['schema', 'domain', 'loader', 'exports', 'site'],
  // Where a build writes what it keeps nowhere else.
  site: ['exports'],
  loader: [...core, 'questions', 'text', 'site'],
  collections: ['schema', 'loader'],
  // What hosts are told knows the site by its addresses alone.
  hosting: ['addresses'],
  cli: [...core, 'questions', 'text', 'loader', 'exports', 'search', 'hosting'],
  styles: [],
};

/** Layers that are one file; the others are the folders of the same name. */
const files = {
  addresses: 'src/addresses.ts',
  publication: 'src/load-publication.ts',
  site: 'src/site-folder.ts',
  collections: 'src/content.config.ts',
};

const policies = Object.entries(mayImport).map(([layer, others]) => ({
  from: { file: { categories: layer } },
  allow: { to: { file: { categories: { anyOf: [layer, ...others] } } } },
}));

/** What a page knows of the domain is the shape of what it is handed. */
const typesForPages = {
  from: { file: { categories: 'pages' } },
  allow: { to: { file: { categories: 'domain' } }, dependency: { kind: 'type' } },
};

const packages = { allow: { to: { module: { origin: ['external', 'core'] } } } };

export const layers = Object.keys(mayImport).map((layer) => ({
  category: layer,
  pattern: files[layer] ?? `src/${layer}/**`,
}));

export const direction = {
  default: 'disallow',
  message: '{{from.file.categories}} may not import {{to.file.categories}} (see tests/lint/direction.mjs)',
  policies: [...policies, typesForPages, packages],
};
