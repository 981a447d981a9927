import assert from 'node:assert/strict';
import { GENRE_IDS, GENRES } from '@biganzi/shared';
import { parse } from '../../../server/src/core/document';
import { comparisonMarkdown, genreMarkdown } from '../../../server/src/core/features/genre-text';
import { classify } from '../../../server/src/core/genres/classify';
import { compareGenres } from '../../../server/src/core/genres/compare';

describe('genreMarkdown', () => {
  for (const id of GENRE_IDS) {
    it(id, () => {
      const text = genreMarkdown(id);
      assert.ok(text.startsWith(`**${GENRES[id].name}**`));
      assert.match(text, /主送机关：/);
      assert.doesNotMatch(text, /\$\{|undefined|种子/);
    });
  }

  it('gives the clause and its force', () => {
    assert.match(genreMarkdown('request'), /第八条第十一项（规定）/);
  });
});

describe('compareGenres', () => {
  it('tells request and report apart in eight points, either way round', () => {
    for (const text of [compareGenres('request', 'report'), compareGenres('report', 'request')]) {
      assert.match(text ?? '', /一看作用.*八看结束语/);
    }
  });

  it('tells request and letter apart in five points', () => {
    assert.match(compareGenres('letter', 'request') ?? '', /一看类型.*五看办复方式/);
  });

  it('takes the words of either side', () => {
    assert.equal(
      compareGenres('communique', 'government-work-report'),
      compareGenres('government-work-report', 'communique'),
    );
  });

  it('has nothing to say of genres that nobody takes for each other', () => {
    assert.equal(compareGenres('order', 'reflection'), undefined);
    assert.equal(comparisonMarkdown('order', 'reflection'), undefined);
  });
});

describe('the direction of a document', () => {
  const direction = (text: string) => classify(parse(text).documents[0]!).direction;

  it('an opinion that asks a superior to pass it on goes up', () => {
    const text =
      '省人民政府：\n　　农村饮水安全问题仍然突出，部分山区群众吃水困难，亟待解决。现就加强农村饮水安全工作提出如下意见：\n　　一、编制规划，分步实施。\n　　二、多渠道筹措资金。\n　　以上意见，如无不妥，请批转各市、县执行。\n甲省水利厅\n2024年3月1日';
    assert.equal(direction(text), 'up');
  });

  it('an opinion for reference goes level', () => {
    const text =
      '乙市水利局：\n　　你局关于流域防洪规划的征求意见稿收悉。我局认真研究，现提出以下意见：\n　　一、建议补充上游水库的调度方案。\n　　二、建议明确蓄滞洪区的启用条件和补偿办法，便于各地执行。\n　　以上意见，供参考。\n甲市水利局\n2024年3月1日';
    assert.equal(direction(text), 'level');
  });

  it('a decision without recipients is published', () => {
    const text =
      '甲市人民政府关于废止部分规范性文件的决定\n　　为维护法制统一，根据有关规定，经市政府常务会议研究，现作如下决定：\n　　一、废止下列规范性文件共十二件，目录附后，由各部门公布。\n　　二、本决定自公布之日起施行。\n甲市人民政府\n2024年3月1日';
    assert.equal(direction(text), 'public');
  });

  it('a text of no genre has no direction', () => {
    assert.equal(direction('今天天气很好。'), undefined);
  });
});
