import type { ObservationStatus } from '../domain/observation/absence.ts';

/** The codes of SDMX CL_OBS_STATUS that the data files use, as they are to be read here. */
export const observationStatusLabels: Record<ObservationStatus, string> = {
  A: '確定した値',
  P: '速報値（速報・暫定）',
  E: '見込みの値',
  F: '予算や計画の値',
  L: '数はあるが、当サイトが欄を特定できなかった',
  M: '数えるものがない（中止・対象外）',
  O: '値が無い（「-」・空欄・シートより後の年度）',
  Q: '公表されていない（非公表・秘匿）',
};
