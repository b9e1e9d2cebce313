import { pathsOf, send } from '../_release-file.ts';

/** The checksums of each frozen release. */
export const getStaticPaths = () => pathsOf('/SHA256SUMS');

export const GET = send;
