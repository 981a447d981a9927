import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { QI_IDS, QI_NAMES, reviewSpeech } from '../../../server/src/core/speech';
import { blanked, readSpeechFixture, SPEECH_PAIRS } from '../../fixtures/speech/pairs';

const scores = (text: string) => {
  const { qi } = reviewSpeech(parse(text).documents[0]!);
  return QI_IDS.map((id) => qi[id].score);
};

describe('a speech without the evidence of one qi', () => {
  for (const pair of SPEECH_PAIRS) {
    it(`${pair.speech}: ${QI_NAMES[pair.qi]} falls, the others stay`, () => {
      const before = scores(readSpeechFixture(pair.speech));
      const after = scores(blanked(pair));
      for (const [index, qi] of QI_IDS.entries()) {
        const fall = before[index]! - after[index]!;
        const told = `${QI_NAMES[qi]} ${before[index]} → ${after[index]}`;
        if (qi === pair.qi) assert.ok(fall >= 18, told);
        else assert.ok(fall <= 17, told);
      }
    });
  }

  it('has at least four pairs for each qi', () => {
    for (const qi of QI_IDS) assert.ok(SPEECH_PAIRS.filter((pair) => pair.qi === qi).length >= 4, qi);
  });
});
