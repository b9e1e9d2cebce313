import { pathsOf, send } from './_release-file.ts';

/** Every .ris file of a frozen release: how to cite it (RIS). */
export const getStaticPaths = () => pathsOf('.ris');

export const GET = send;
