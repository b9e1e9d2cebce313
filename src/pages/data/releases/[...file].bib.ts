import { pathsOf, send } from './_release-file.ts';

/** Every .bib file of a frozen release: how to cite it (BibTeX). */
export const getStaticPaths = () => pathsOf('.bib');

export const GET = send;
