import { isPersonName } from '../../document';
import type { OfficialDocument, Span } from '../../document/types';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/minutes-vs-record',
    title: '纪要与会议记录相混',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十五项',
        force: 'mandatory',
        says: '纪要适用于记载会议主要情况和议定事项。',
      },
      {
        norm: 'custom',
        force: 'customary',
        says: '会议记录是原始实录，存档备查，不印发；纪要是整理后的公文。',
      },
    ],
    genres: ['minutes', 'meeting-record'],
    fix: 'none',
    explanation:
      '会议记录照实记下每个人的发言，留作档案；纪要在记录的基础上归纳会议的主要情况和议定事项，可以印发执行。纪要里逐人照录发言，' +
      '读者找不到议定了什么；要印发的文件叫“会议记录”，又不是公文文种。',
    remedy:
      '纪要按议题归纳，用“会议认为，……”“会议议定，……”“会议要求，……”写明共识、决定事项、责任单位和时限；准备印发的记录，整理成纪要再发。',
    exceptions: [
      {
        text: '座谈会纪要按观点归纳发言人的姓名，可以。',
        example: {
          text:
            '清河县企业家座谈会纪要\r\n\r\n　　2025年6月4日召开座谈会。发言摘要如下：\r\n　　张建国：我认为要降低用电成本。\r\n　　李小红：' +
            '我建议简化审批。\r\n　　王立群：我同意前面的意见。\r\n',
        },
      },
      {
        text: '出席、列席、主持、记录等名单不算发言。',
        example: {
          text: lines(
            '清河县水利局局务会议纪要',
            '',
            '　　时间：2025年3月4日',
            '　　地点：局会议室',
            '　　主持人：周文博',
            '　　出席：周文博、李某某',
            '　　记录：张三',
            '　　会议议定，3月底前完成泵站检修。',
            '',
          ),
        },
      },
      {
        text: '会议记录自己存档、不印发的，不报。',
        example: {
          text: lines(
            '清河县水利局局务会议记录',
            '',
            '　　时间：2025年3月4日',
            '　　周文博：我先说。',
            '　　李某某：我同意。',
            '　　王建国：没意见。',
            '　　会议决定检修泵站。会议要求月底完成。',
            '',
          ),
        },
      },
    ],
    messages: {
      speakers:
        '这里逐人记录发言（共{count}处），写法像会议记录。纪要宜归纳为“会议认为，……”“会议议定，……”“会议要求，……”。',
      record:
        '会议记录是存档的原始实录，这里却写“{phrase}”等议定用语，又有{sign}。要印发的，请整理后用“纪要”行文。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局局长办公会议纪要',
            '',
            '　　2025年3月4日，局长周文博主持召开局长办公会议，研究抗旱工作。',
            '　　⟦周文博：⟧今年旱情较重，我先讲讲安排。',
            '　　李某某：我同意局长的意见，建议先保饮水。',
            '　　王建国：我补充一点，泵站要检修。',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县水利局局长办公会议纪要',
            '',
            '　　2025年3月4日，局长周文博主持召开局长办公会议，研究抗旱工作。纪要如下：',
            '　　会议认为，今年旱情较重，要先保饮水。',
            '　　会议议定，3月底前完成泵站检修。',
            '　　出席：周文博、李某某、王建国',
            '　　记录：张三',
            '',
          ),
          why: '归纳为议定事项，名单不是发言',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    const title = document.title?.plain ?? '';
    if (context.isGenre('minutes')) {
      if (/座谈/.test(title)) return;
      const spoken = speeches(document);
      const first = spoken[0];
      if (!first || spoken.length < 3) return;
      const related = spoken.slice(1, 6).map((span) => ({ span, message: '另一处发言' }));
      context.report({ message: 'speakers', data: { count: spoken.length }, span: first, related });
      return;
    }
    const word = document.title?.genreWord;
    const sign = printSign(document);
    if (!word || !sign) return;
    const phrases = document.paragraphs
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ text }) => DECIDES.exec(text)?.[0] ?? []);
    const [phrase] = phrases;
    if (phrase === undefined || phrases.length < 2) return;
    context.report({ message: 'record', data: { phrase, sign }, span: word.span });
  },
);

const DECIDES = /^(?:经研究，?)?会议(?:议定|决定|要求|强调|明确|确定)/;
const SPEAKER = /^([^：:，。、；（(\s]{2,8})(?:[（(][^）)]{1,20}[）)])?[：:](.+)/su;
const POST =
  /(?:局长|主任|书记|科长|处长|县长|市长|区长|镇长|乡长|主席|院长|校长|经理|部长|委员|所长|站长|同志)$/;
/** Labels of a minute's head that look like names: 时间, 方式, 任务. */
const LABEL = inOrder([
  /^/,
  anyOf([
    /时间|时限|任务|成员|方案|方法|方式|程序|应到|实到|包括|主持|记录|地点|议题|出席|列席|缺席|请假|参加|组长/,
    /副组长|组员|责任|联系|温馨|和田|单位|明确|万元|贺电|高度|安全|安排|关于|计划|常委|常务|全体|管理|平时|段落/,
    /应急|应用|水利|邮箱|范围|路线|项目|金额|项目名称|党委书记|办公室主任/,
  ]),
]);
const SPOKEN = /我|同意|没意见|没有意见|赞成|建议|补充|大家|咱们|觉得|认为/;

/** The heads 张某： of paragraphs that give one person's words. */
function speeches(document: OfficialDocument): Span[] {
  return document.paragraphs.flatMap(({ text, span }) => {
    const found = SPEAKER.exec(text);
    const [, name = '', words = ''] = found ?? [];
    if (!found || LABEL.test(name) || !SPOKEN.test(words)) return [];
    if (!isPersonName(name) && !POST.test(name)) return [];
    return [{ start: span.start, end: span.start + found[0].length - words.length }];
  });
}

/** What shows that the record is about to be sent out. */
function printSign({ header, copyTo, printing }: OfficialDocument): string | undefined {
  if (header.documentNumbers.length > 0) return '发文字号';
  if (header.issuerMark) return '版头';
  return copyTo || printing ? '版记' : undefined;
}
