import { pathsOf, send } from './_release-file.ts';

/** Every .cff file of a frozen release: how to cite it (Citation File Format). */
export const getStaticPaths = () => pathsOf('.cff');

export const GET = send;
