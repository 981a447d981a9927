import assert from 'node:assert/strict';
import { GENRES } from '@biganzi/shared';
import { isSpeechGenre, SPEECH_GENRES } from '../../../server/src/core/speech';

describe('the genres that are spoken', () => {
  it('are genres that there are, each once', () => {
    for (const genre of SPEECH_GENRES) assert.ok(GENRES[genre], genre);
    assert.equal(new Set(SPEECH_GENRES).size, SPEECH_GENRES.length);
  });

  it('are not the papers that are read, and not what nobody recognised', () => {
    assert.ok(isSpeechGenre('speech') && isSpeechGenre('address'));
    for (const genre of ['unknown', 'report', 'work-summary', 'notice'] as const)
      assert.equal(isSpeechGenre(genre), false, genre);
  });
});
