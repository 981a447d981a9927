import assert from 'node:assert/strict';
import type { SpeechChoicesResult } from '@biganzi/shared';
import { type MemoryOptions, TestClient } from './harness';

describe('a new speech', () => {
  let client: TestClient;
  const start = async (options: MemoryOptions = {}) => {
    client = await TestClient.inMemory(options);
  };
  beforeEach(() => start());
  afterEach(() => client.stop());

  const PLAN = { occasion: 'deploy', meeting: '全县春耕生产会议', speaker: '', audience: '', minutes: 15 };
  const outline = (params: object) => client.request<string>('biganzi/newSpeech', params);

  it('can be asked for any occasion that is offered', async () => {
    const { occasions, salutations } = await client.request<SpeechChoicesResult>('biganzi/speechChoices');
    assert.equal(new Set(occasions.map(({ id }) => id)).size, occasions.length);
    for (const { id, name, detail } of occasions) {
      assert.match(detail, /^重在(?:通天气|接地气|聚人气|溢才气|显霸气)$/, name);
      assert.match(await outline({ ...PLAN, occasion: id }), /^在全县春耕生产会议上的/);
    }
    const [, second] = salutations;
    assert.ok((await outline({ ...PLAN, audience: second })).includes(`\n${second}：\n`));
  });

  it('is as long as the set rate makes it', async () => {
    const charactersAt = async (rate: number) => {
      await client.stop();
      await start({ settings: { speech: { rate } } });
      const lengths = [...(await outline(PLAN)).matchAll(/〔约(\d+)字/g)].map(([, length]) => Number(length));
      return lengths.reduce((sum, length) => sum + length, 0);
    };
    const [slow, fast] = [await charactersAt(150), await charactersAt(300)];
    assert.ok(Math.abs(slow - 15 * 150) <= 150 && Math.abs(fast - 15 * 300) <= 150, `${slow}, ${fast}`);
  });

  it('is refused for what makes no speech', async () => {
    const refused: readonly (readonly [object, RegExp])[] = [
      [{ ...PLAN, occasion: 'picnic' }, /没有这个场合：picnic/],
      [{ ...PLAN, occasion: undefined }, /缺少 occasion/],
      [{ ...PLAN, minutes: 0 }, /时长/],
      [{ ...PLAN, minutes: 241 }, /时长/],
      [{ ...PLAN, minutes: -5 }, /时长/],
      [{ ...PLAN, minutes: '15' }, /时长/],
      [{ ...PLAN, minutes: null }, /时长/],
      [{ ...PLAN, meeting: undefined }, /缺少 meeting/],
      [{ ...PLAN, speaker: 1 }, /缺少 speaker/],
      [{ ...PLAN, audience: [] }, /缺少 audience/],
    ];
    for (const [params, reason] of refused) await assert.rejects(outline(params), reason);
  });
});
