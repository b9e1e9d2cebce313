import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { outputFolder } from './src/cli/output-folder.ts';
import { publish } from './src/domain/publication/publish.ts';
import { changedPages } from './src/exports/changed-pages.ts';
import { gallery } from './src/gallery/gallery.ts';
import { headersFile } from './src/hosting/headers-file.ts';
import { contentCheck } from './src/loader/astro-integration.ts';
import { contentFolder } from './src/loader/content-folder.ts';
import { ownBuilder } from './src/loader/own-builder.ts';
import { siteAddress } from './src/loader/site-address.ts';
import { sharedReading } from './src/loader/shared-reading.ts';
import { joinedStyles } from './src/styles/joined-styles.ts';
import { layeredStyles } from './src/styles/layered-styles.ts';

const root = new URL('.', import.meta.url);
const { site, base } = siteAddress(contentFolder(env), env);

// Astro makes every variable of the environment a value of pages: one of these names would stand in place of ours.
for (const name of ['SITE', 'BASE_URL', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'])
  Reflect.deleteProperty(env, name);

// Pages for frames on other sites say the same as the full ones, which search engines are sent to.
const embedded = new URL(`${base}embed/`, site).href;

/**
 * vite puts a helper of 2 KB round every import on demand, which fetches the styles and parts of what is imported beforehand.
 * Ours have neither, so no page need run it; each import has a helper of its own, or they would share a file.
 */
const importPlainly = {
  name: 'import-plainly',
  enforce: 'pre',
  resolveId: (id, importer) => (id === '\0vite/preload-helper.js' ? `${id}?for=${importer}` : undefined),
  load: (id) =>
    id.startsWith('\0vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** The notices of the packages that our scripts carry, and the line by which such a script names them. */
const licences = 'licences.txt';
const namingLicences = ({ moduleIds }) =>
  moduleIds.some((id) => id.includes('/node_modules/')) ? `/*! ${base}${licences} */` : '';

/** Only pages that are there in several languages have such links; of these, the one in Japanese is for everybody else. */
const withDefault = ({ links = [], ...page }) => {
  const byDefault = links.find(({ lang }) => lang === 'ja');
  return byDefault ? { ...page, links: [...links, { ...byDefault, lang: 'x-default' }] } : page;
};

/** The day on which a page of the sitemap last changed, in English as in Japanese: what was read for this build knows it, and no clock. */
let changedOn;
const withDay = (item) => {
  changedOn ??= changedPages(publish(sharedReading(contentFolder(env)).content));
  const lastmod = changedOn(item.url.slice(new URL(base, site).href.length));
  return lastmod === undefined ? item : { ...item, lastmod };
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // What `preview` serves; a build has folders of its own (src/cli/site-build.ts).
  outDir: outputFolder(fileURLToPath(root), env),
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // No inline script or style, so that a host may forbid them by Content-Security-Policy.
  vite: {
    build: {
      assetsInlineLimit: 0,
      license: { fileName: licences },
      rolldownOptions: { output: { postBanner: namingLicences } },
    },
    plugins: [importPlainly, layeredStyles(fileURLToPath(new URL('src/', root)))],
  },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    ownBuilder(root),
    gallery(),
    sitemap({
      filter: (page) => !page.startsWith(embedded),
      i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
      serialize: (page) => withDay(withDefault(page)),
    }),
    joinedStyles(),
    headersFile(base),
  ],
});
