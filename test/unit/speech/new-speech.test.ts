import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import { newSpeech, occasionChoices } from '../../../server/src/core/speech/new-speech';
import { fillTemplate } from '../../../server/src/core/templates';

const PLAN = { meeting: '全县安全生产工作会议', speaker: '李明', audience: '', minutes: 20 } as const;

describe('the outline of a new speech', () => {
  for (const { id, name } of occasionChoices()) {
    it(`${name}: is a speech of its occasion, and says how long each part may be`, () => {
      const body = newSpeech({ ...PLAN, occasion: id });
      const fields = [...body.matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        [...new Set(fields)],
        [...new Set(fields)].sort((a, b) => a - b),
        'fields in order',
      );
      const lengths = [...body.matchAll(/〔约(\d+)字，/g)].map(([, length]) => Number(length));
      assert.equal(lengths.length, 5);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      assert.ok(Math.abs(total - 4000) <= 200, `${total} characters for 20 minutes`);
      const text = fillTemplate({ body });
      const engine = createEngine();
      const [document] = engine.classify(text).documents;
      assert.match(document!.classification.genre, /^(speech|address|experience-sharing)$/);
      assert.equal(document!.document.headings.filter(({ level }) => level === 1).length, 3);
      assert.doesNotMatch(text, /\$\{/);
      assert.doesNotMatch(text, /年年|月月|日日|是：。|因为。|，，|。。/);
      // What is passed over in an editor leaves its trace too.
      assert.ok(!/\$\{\d+\}|\$[1-9]/.test(body), body);
      const checked = engine.check(text).documents.flatMap(({ findings }) => findings);
      assert.deepEqual(
        checked.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      const holes = text.match(/〔[^〕]{2,}〕/g) ?? [];
      assert.ok(engine.toDo(engine.classify(text)).length >= holes.length);
      assert.ok(
        (engine.review(engine.classify(text), 0)?.characters ?? 0) < text.length - holes.join('').length,
      );
    });
  }

  it('takes what the writer said, also what snippet syntax would read as its own', () => {
    const body = newSpeech({ ...PLAN, occasion: 'deploy', speaker: '甲$1}', audience: '各位代表' });
    assert.match(body, /^在全县安全生产工作会议上的讲话\n（/);
    assert.match(body, /\n甲\\\$1\\}\n\n各位代表：\n/);
    assert.equal(body.match(/同志们：/), null);
  });

  it('has fields for what was left open', () => {
    const body = newSpeech({ occasion: 'address', meeting: '', speaker: ' ', audience: '', minutes: 3 });
    assert.match(body, /^在\$\{1:〔会议名称〕\}上的致辞\n/);
    assert.match(body, /\n\$\{\d+:〔姓名〕\}\n/);
    assert.match(body, /各位来宾，女士们、先生们：/);
  });
});
