import { pathsOf, send } from './_release-file.ts';

/** Every .zip file of a frozen release. */
export const getStaticPaths = () => pathsOf('.zip');

export const GET = send;
