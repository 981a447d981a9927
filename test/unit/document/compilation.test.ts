import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../server/src/core/document';

/** Titles of the documents, divided by |; – for none. */
function titles(text: string): string {
  return parse(text)
    .documents.map(({ title }) => title?.plain ?? '–')
    .join('|');
}

describe('compilations', () => {
  const cases: readonly (readonly [name: string, text: string, titles: string])[] = [
    ['the empty text is one document', '', '–'],
    [
      'headers with the title repeated',
      '第一篇：甲的总结\n甲的总结\n正文很长。\n第二篇:乙的报告\r\n乙的报告\r\n县政府：\r\n正文。',
      '甲的总结|乙的报告',
    ],
    [
      'a header that is the title',
      '第一篇：如何写好公文\n　　大家都写公文，有好有坏。\n第2篇：𠮷林镇总结\n　　正文。',
      '如何写好公文|𠮷林镇总结',
    ],
    ['other headers', '范文一：甲的总结\n　　正文。\n范文二：乙的总结\n　　正文。', '甲的总结|乙的总结'],
    [
      'a name for the whole above them',
      '公文范文（2篇）\n第一篇：甲的总结\n正文。\n第二篇：乙的总结\n正文。',
      '甲的总结|乙的总结',
    ],
    ['one header below the top is a heading', '工作规划\n正文。\n第一篇：总论\n正文。', '工作规划'],
    ['Markdown rules make none', '# 甲的总结\n\n正文。\n\n---\n\n## 乙\n\n正文。', '甲的总结'],
    [
      'a second notice behind the date of the first',
      '关于甲的通知\n各科室：\n请办理。\n办公室\n2024年5月6日\n关于乙的通知\n各科室：\n请办理。\n办公室\n2024年5月7日',
      '关于甲的通知|关于乙的通知',
    ],
    [
      'an enclosed request is no second document',
      '关于转发甲局请示的通知\n各科室：\n现转发给你们。\n办公室\n2024年5月6日\n甲局关于资金的请示\n县政府：\n请拨款。',
      '关于转发甲局请示的通知',
    ],
    [
      'an attachment under its label is none',
      '关于甲的函\n乙局：\n请函复。\n甲局\n2024年5月6日\n附件1\n关于乙的报告\n县政府：\n报告如下。',
      '关于甲的函',
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(titles(text), expected));

  it('documents lie end to end', () => {
    const text = '第一篇：甲\n正文。\n\n第二篇：乙\n　　正文。\n';
    const spans = parse(text).documents.map(
      ({ span, index }) => `${index}:${text.slice(span.start, span.end)}`,
    );
    assert.deepEqual(spans, ['0:第一篇：甲\n正文。\n\n', '1:第二篇：乙\n　　正文。\n']);
  });

  it('the header with a repeated title is a node of its own', () => {
    const [document] = parse('第一篇：甲的总结\n甲的总结\n正文。').documents;
    assert.equal(document?.children[0]?.kind, 'collectionHeader');
    assert.equal(document?.children[0]?.text, '第一篇：甲的总结');
  });

  const seed = join(__dirname, '../../../../shared/seed');
  it('the seed file holds five', function () {
    if (!existsSync(seed)) {
      console.log('      跳过：没有找到 ../shared/seed');
      this.skip();
    }
    const [name] = readdirSync(seed).filter((file) => file.endsWith('.txt'));
    const file = parse(readFileSync(join(seed, name!), 'utf8'));
    assert.deepEqual(
      file.documents.map(({ title }) => title?.plain),
      [
        '党政办公室文秘工作经验分享交流发言稿----风雨并济的感悟',
        '党政办公室文秘工作经验交流发言讲稿',
        '办公室文秘工作感想',
        '如何做好党政办公室文秘工作',
        '办公室工作经验交流发言稿',
      ],
    );
    assert.deepEqual(file.documents[2]?.date?.text, '2010 年 10 月 14 日');
  });
});

describe('directives', () => {
  const cases: readonly (readonly [text: string, directives: string])[] = [
    ['', ''],
    ['<!-- biganzi-genre: 请示 -->\n正文。', 'genre[请示]'],
    ['<!-- 文种：请示 -->\r\n正文。', 'genre[请示]'],
    ['<!-- gw-genre: request -->\n正文。', 'genre[request]'],
    ['---\ntitle: 甲\ngenre: report\n---\n正文。', 'genre[report]'],
    ['---\n文种: "报告"\n---\n正文。', 'genre[报告]'],
    ['<!-- biganzi-disable report/a, title/b: 已核对 -->\n正文。', 'disable[report/a,title/b]已核对'],
    ['<!-- biganzi-disable -->\n正文😀。\n<!-- biganzi-enable -->', 'disable[] enable[]'],
    ['正文。\n<!-- biganzi-disable-next-line punct/a -->\n正文。', 'disable-next-line[punct/a]'],
    ['　　<!-- biganzi-disable-file -->\n正文。', 'disable-file[]'],
    ['正文。<!-- biganzi-disable a/b -->', 'disable[a/b]'],
    ['<!-- biganzi-disabled a/b -->\n<!-- 普通注释 -->', ''],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const found = parse(text).documents[0]?.directives ?? [];
      assert.equal(
        found.map(({ kind, values, reason }) => `${kind}[${values.join()}]${reason ?? ''}`).join(' '),
        expected,
      );
    });
  }
});
