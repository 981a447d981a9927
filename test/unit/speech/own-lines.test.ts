import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { reviewSpeech } from '../../../server/src/core/speech';

const REST =
  '　　天气一天凉似一天，路边的树叶落了，早晚要多穿一件衣裳，地里的活儿也一样一样收了尾。\n'.repeat(10);
const advise = (body: string, title = '在全县秋冬森林防火工作会议上的讲话') => {
  const text = `${title}\n同志们：\n　　${body}\n${REST}`;
  const { qi } = reviewSpeech(parse(text).documents[0]!, { occasion: 'deploy' });
  return { text, qi };
};

describe('advice out of the draft', () => {
  it('takes the matter from the title, organs and times from the text, and names the sentence to stand behind', () => {
    const { text, qi } = advise('今年的隔离带，林业局牵头，十月底前要打通。');
    const { line, suggestion } = qi.xianba.advice;
    assert.ok(line);
    assert.match(line.plain, /秋冬森林防火我负总责。十月底前办不成/);
    assert.match(line.body, /\$\{2:先检讨\}/);
    assert.match(suggestion, /^例如在“今年的隔离带.*”之后写一句：“/);
    assert.equal(
      text.slice(line.after!.start, line.after!.end),
      '今年的隔离带，林业局牵头，十月底前要打通。',
    );
  });

  it('makes a scene of a person and a place that are there', () => {
    const { qi } = advise('石滩村，唐老四的果园里，落果落了一地。');
    assert.match(qi.jiedi.advice.line?.plain ?? '', /唐老四/);
  });

  it('has no line where the draft has no matter, and none where the target is met', () => {
    const { qi } = advise('大家都好。', '漫谈');
    for (const { advice } of [qi.tongtian, qi.jiedi, qi.xianba]) assert.equal(advice.line, undefined);
    const { qi: forum } = advise('大家都好。', '漫谈');
    assert.doesNotMatch(forum.jiedi.advice.suggestion, /例如/);
  });
});
