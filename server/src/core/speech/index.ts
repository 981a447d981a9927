/** The review of speeches. What is not exported here is its own. */
export { AUDIENCES } from './audience';
export { CHECKLIST_GROUPS, speechChecklist } from './checklist';
export { newSpeech, occasionChoices, type SpeechPlan } from './new-speech';
export { OCCASIONS } from './occasion';
export { DEFAULT_RATE } from './pace';
export { speechReport } from './report';
export { reviewSpeech, SHORTEST_SCORED } from './review';
export { isSpeechGenre, SPEECH_GENRES } from './speech-genres';
export * from './types';
