import type { NewSpeechParams, SpeechChoicesResult } from '@biganzi/shared';
import { newSpeech, OCCASIONS, occasionChoices, QI_NAMES } from '../core/speech';
import type { Configuration } from './configuration';
import { field, stringOf } from './params';
import { BadParams } from './requests';

const SALUTATIONS = [
  '同志们',
  '各位领导、同志们',
  '各位代表',
  '各位来宾、同志们',
  '各位来宾，女士们、先生们',
];

/** A speech of more than four hours is a slip of the keyboard. */
const MAX_MINUTES = 240;

/** The settings of a document that has no file yet. */
const NEW = 'untitled:speech';

export async function speechChoices(configuration: Configuration): Promise<SpeechChoicesResult> {
  const { engine } = await configuration.of(NEW);
  return {
    occasions: occasionChoices().map(({ id, name, asks }) => ({ id, name, detail: `重在${QI_NAMES[asks]}` })),
    salutations: SALUTATIONS,
    rate: engine.speech?.rate ?? 0,
  };
}

/** The outline in snippet syntax. */
export async function provideNewSpeech(
  params: NewSpeechParams,
  configuration: Configuration,
): Promise<string> {
  const occasion = OCCASIONS.find(({ id }) => id === stringOf(params, 'occasion'))?.id;
  const minutes = field(params, 'minutes');
  if (occasion === undefined) throw new BadParams(`没有这个场合：${stringOf(params, 'occasion')}`);
  if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= MAX_MINUTES)) {
    throw new BadParams(`时长应在1到${MAX_MINUTES}分钟之间`);
  }
  const { engine } = await configuration.of(NEW);
  return newSpeech({
    occasion,
    minutes,
    meeting: stringOf(params, 'meeting'),
    speaker: stringOf(params, 'speaker'),
    audience: stringOf(params, 'audience'),
    ...(engine.speech?.rate ? { rate: engine.speech.rate } : {}),
  });
}
