import assert from 'node:assert/strict';
import { GENRE_LIST } from '../../../server/src/core/genres';
import { TitleReader } from '../../../server/src/core/genres/title-genre';

const reader = new TitleReader(GENRE_LIST);

/** The title, with the inside of 《》 and quotation marks as blanks, and the genres that it names. */
const CASES: readonly (readonly [title: string, genres: string])[] = [
  ['甲县人民政府关于防汛工作的通知', 'notice'],
  ['关于印发《▢▢▢▢报告》的通知', 'notice'],
  ['关于水利工程的请示（代拟稿）', 'request'],
  ['关于开展试点工作的意见（试行）', 'opinion'],
  ['关于公布名单的公告2011年第29号', 'proclamation'],
  ['甲省人民政府令（第12号）', 'order'],
  ['中国人民银行令〔2025〕第12号（金融机构管理办法）', 'order'],
  ['国务院关于同意设立开发区的批复国函〔2024〕5号', 'reply'],
  ['甲县2023年国民经济和社会发展统计公报', 'communique'],
  ['甲局办公会议纪要', 'minutes'],
  ['政府工作报告', 'government-work-report'],
  ['甲局2023年述职述廉报告', 'duty-report'],
  ['关于养老服务的调研报告', 'research-report'],
  ['关于污水处理厂可行性研究报告', ''],
  ['甲公司2023年度审计报告', ''],
  ['甲项目绩效评估报告', ''],
  ['关于落实请示报告制度的通知', 'notice'],
  ['重大事项请示报告制度', ''],
  ['关于增加经费的请示报告', 'request'],
  ['致全市人民的一封信', 'open-letter'],
  ['关于邀请参加论坛的邀请函', 'open-letter'],
  ['关于商请派员的函', 'letter'],
  ['凝心聚力开新局——在全县干部大会上的讲话', 'speech'],
  ['经验交流发言稿----风雨并济的感悟', 'experience-sharing reflection'],
  ['什么是函', ''],
  ['请示与报告', ''],
  ['浅谈公文中的通知', ''],
  ['论坛开幕式上的致辞', 'address'],
  ['关于反馈意见和建议的函', 'letter'],
  ['甲市城市绿化条例', ''],
  ['', ''],
];

describe('TitleReader', () => {
  for (const [title, genres] of CASES) {
    it(title || 'an empty title', () => {
      assert.equal(
        reader
          .read(title)
          .map(({ genre }) => genre)
          .join(' '),
        genres,
      );
    });
  }

  it('marks the word, not what stands behind it', () => {
    const [word] = reader.read('关于水利工程的请示（代拟稿）');
    assert.deepEqual([word?.start, word?.end, word?.word], [7, 9, '请示']);
  });

  it('trusts the bare word, a headline and a sentence less', () => {
    const full = (title: string) => reader.read(title)[0]?.full;
    assert.equal(full('甲县人民政府关于表彰先进的决定'), true);
    for (const title of ['一生中的决定', '多部门发布关于保护耕地的意见', '检察院可以作出不起诉的决定']) {
      assert.notEqual(full(title), true, title);
    }
  });
});
