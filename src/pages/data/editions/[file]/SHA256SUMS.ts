import { pathsOf, send } from '../_edition-file.ts';

/** The checksums of each frozen edition. */
export const getStaticPaths = () => pathsOf('/SHA256SUMS');

export const GET = send;
