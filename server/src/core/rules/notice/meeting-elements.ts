import type { OfficialDocument, SourceFile } from '../../document/types';
import { insertAtBodyEnd } from '../../edits';
import type { Fix } from '../../findings';
import { isFinished } from '../../language/paper/finished';
import { isMeetingNotice } from '../../language/paper/meeting-notice';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/meeting-elements',
    title: '会议通知缺少要素',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第十三条',
        force: 'mandatory',
        says: '行文讲求实效，注重针对性和可操作性',
      },
      { norm: 'custom', force: 'customary', says: '会议通知写明时间、地点、参会人员和议题' },
    ],
    genres: ['notice'],
    fix: 'suggest',
    explanation:
      '会议通知要让收到的人知道什么时候、到哪里、谁参加、开什么会。少了一项，对方就要再打电话问，甚至误会。',
    remedy: '补齐会议时间、会议地点、参会人员、会议内容。',
    exceptions: [
      {
        text: '视频会议写明会场设置或者登录方式的，视为有地点。',
        example: {
          text: lines(
            '甲县教育局关于召开安全工作视频会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（星期五）上午9时召开安全工作视频会议，研究防溺水工作。会场设置：县教育局设主会场，各学校设分会场。' +
              '请各学校负责人参加。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '写明另附日程、议程或者“另行通知”的，不提示。',
        example: {
          text: '甲县教育局关于召开安全工作会议的通知\n\n各学校：\n　　会议时间地点另行通知，请各学校负责人准备。\n\n甲县教育局\n2024年5月7日\n',
          genre: 'notice',
        },
      },
      {
        text: '转发、印发类通知和介绍会议情况的通知不提示。',
        example: {
          text: '甲县人民政府批转教育局关于召开会议情况的报告的通知\n\n各学校：\n　　现将报告转发给你们。\n\n甲县教育局\n2024年5月7日\n',
          genre: 'notice',
        },
      },
      {
        text: '还没有结束语、署名和日期的草稿不提示。',
        example: {
          text: '甲县教育局关于召开安全工作会议的通知\n\n各学校：\n　　请各学校负责人参加。\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      missing: '这份会议通知没有写明{items}，建议补上。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于召开安全工作会议的⟦通知⟧',
            '',
            '各学校：',
            '　　定于5月10日（星期五）上午9时在县教育局三楼会议室召开安全工作会议，研究防溺水工作。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（星期五）上午9时在县教育局三楼会议室召开安全工作会议，研究防溺水工作。',
            '　　参会人员：〔参加会议的单位和人员〕。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　一、会议时间：5月10日（星期五）上午9时。',
            '　　二、会议地点：县教育局三楼会议室。',
            '　　三、会议内容：研究防溺水工作。',
            '　　四、参会人员：各学校负责人。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          why: '四项要素齐全',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    if (!isMeetingNotice(document, genre) || !isFinished(document)) return;
    const text = [...document.body, ...document.headings].map((block) => block.text).join('\n');
    if (ELSEWHERE.test(text) || text.length === 0) return;
    const missing = ELEMENTS.filter(({ present }) => !present.test(text));
    // A notice that has none of them is not the kind of paper that this rule reads.
    if (missing.length === 0 || missing.length === ELEMENTS.length) return;
    const span = document.title?.genreWord?.span ?? document.paragraphs[0]?.span;
    if (!span) return;
    const items = missing
      .map(({ name }) => `会议${name}`)
      .join('、')
      .replace('会议参会', '参会');
    const fix = insertion(file, document, missing);
    report({ message: 'missing', data: { items }, span, fixes: fix ? [fix] : [] });
  },
);

interface Element {
  readonly name: string;
  readonly present: RegExp;
  readonly line: string;
}

const ELEMENTS: readonly Element[] = [
  {
    name: '时间',
    present:
      /时间|日期|定于|[上下]午|\d{1,2}[:：时点]|月[\d×一二三四五六七八九十]{1,3}日|本周|下周|明天|后天/,
    line: '会议时间：×月×日（星期×）×午×时。',
  },
  {
    name: '地点',
    present:
      /地点|地址|会址|会场|会议室|会议厅|礼堂|报告厅|多功能厅|宾馆|酒店|视频|线上|会议号|在[^，。；]{2,30}(?:召开|举行|举办|集合|报到)/,
    line: '会议地点：〔地点〕。',
  },
  {
    name: '参会人员',
    present: /参会|参加|出席|列席|与会|人员|代表|负责人|负责同志|到会/,
    line: '参会人员：〔参加会议的单位和人员〕。',
  },
  {
    name: '内容',
    present:
      /内容|议题|议程|主题|日程|任务|研究|审议|讨论|传达|部署|安排|总结|通报|学习|交流|听取|贯彻|研判|分析|培训/,
    line: '会议内容：〔议题〕。',
  },
];

const ELSEWHERE =
  /(?:时间|地点|议程|日程|名单|有关事项)(?:等)?(?:见附件|附后|另行通知|另附)|另附(?:日程|议程)|(?:日程|议程)(?:安排)?(?:见附件|附后)/;

function insertion(
  file: SourceFile,
  document: OfficialDocument,
  missing: readonly Element[],
): Fix | undefined {
  const last = document.body
    .map(
      (block) =>
        ('heading' in block ? block.heading?.ordinal : undefined) ??
        ('ordinal' in block ? block.ordinal : undefined),
    )
    .findLast((ordinal) => ordinal?.style === 'han-dun');
  const numbered = last && last.value + missing.length <= 10;
  const edits = missing.map(({ line }, index) => {
    const ordinal = numbered && last ? `${'一二三四五六七八九十'.charAt(last.value + index)}、` : '';
    return insertAtBodyEnd(file, document, ordinal + line);
  });
  const span = edits[0]?.span;
  if (!span) return undefined;
  const newText = edits.map((edit) => edit?.newText ?? '').join('');
  const names = missing.map(({ name }) => name).join('、');
  return { title: `补上${names}`, kind: 'suggest', edits: [{ span, newText }] };
}
