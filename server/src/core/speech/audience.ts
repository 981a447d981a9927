import type { AudienceRank } from './types';

/** 听众, seen from the speaker, as the user chooses them. */
export const AUDIENCES: readonly { readonly id: AudienceRank; readonly name: string }[] = [
  { id: 'subordinates', name: '下级、群众' },
  { id: 'peers', name: '平级、同行' },
  { id: 'superiors', name: '上级' },
  { id: 'guests', name: '来宾' },
];
