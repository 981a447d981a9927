import { insertAtBodyEnd } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'opinion/missing-binding-clause',
    title: '下行意见没有执行要求',
    severity: 'hint',
    basis: [
      { norm: 'textbook', force: 'customary', says: '下行意见有明确要求的遵照执行，没有明确要求的参照执行' },
    ],
    genres: ['opinion'],
    fix: 'suggest',
    explanation:
      '下行的意见对下级有约束力：提出明确要求的，下级遵照执行；没有明确要求的，下级参照执行。全文没有一句执行要求，' +
      '下级不清楚这份意见是必须照办，还是仅供参考。',
    remedy: '在文末写明“请结合实际认真贯彻执行。”或者“请结合实际参照执行。”。',
    exceptions: [
      {
        text: '正文已有组织实施、贯彻落实一类要求的，不提示。',
        example: {
          text: lines(
            '甲市教育局关于加强课后服务的意见',
            '',
            '各县（区）教育局：',
            '　　为做好课后服务，现提出如下意见：',
            '　　一、丰富课程内容。',
            '　　二、加强组织实施。各县（区）要明确专人负责。',
            '',
            '甲市教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      },
      {
        text: '上行意见（请批转、请审阅）和平行意见（供参考）不提示。',
        example: {
          text: lines(
            '甲市教育局关于加强课后服务的意见',
            '',
            '市人民政府：',
            '　　为做好课后服务，现提出如下意见：',
            '　　一、丰富课程内容。',
            '　　以上意见，请审阅。',
            '',
            '甲市教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      },
      {
        text: '还没有结束语、署名和日期的草稿不提示。',
        example: {
          text: '甲市教育局关于加强课后服务的意见\n\n各县（区）教育局：\n　　现提出如下意见：\n　　一、丰富课程。\n',
          genre: 'opinion',
        },
      },
    ],
    messages: {
      missing: '这份下行意见没有写执行要求，建议在文末写明是“贯彻执行”还是“参照执行”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市教育局关于加强课后服务的⟦意见⟧',
            '',
            '各县（区）教育局：',
            '　　为做好课后服务，现提出如下意见：',
            '　　一、丰富课程内容。',
            '　　二、控制收费标准。',
            '',
            '甲市教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市教育局关于加强课后服务的意见',
            '',
            '各县（区）教育局：',
            '　　为做好课后服务，现提出如下意见：',
            '　　一、丰富课程内容。',
            '　　二、控制收费标准。',
            '　　请结合实际参照执行。',
            '',
            '甲市教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      ],
      good: [],
    },
  },
  ({ document, file, genre, report }) => {
    const word = document.title?.genreWord;
    if (!word || !isFinished(document) || document.paragraphs.length === 0) return;
    if (genre.direction === 'up' || genre.direction === 'level') return;
    if (!document.recipients?.organs.some(({ text }) => /^各|所属|下属|直属/.test(text))) return;
    const text = [...document.paragraphs, ...document.headings].map((block) => block.text).join('\n');
    if (BINDING.test(text)) return;
    const offer = (sentence: string, preferred: boolean) => {
      const edit = insertAtBodyEnd(file, document, sentence);
      return edit ? [{ title: `补“${sentence}”`, kind: 'suggest' as const, edits: [edit], preferred }] : [];
    };
    const fixes = [...offer('请结合实际参照执行。', true), ...offer('请结合实际认真贯彻执行。', false)];
    report({ message: 'missing', span: word.span, fixes });
  },
);

const BINDING =
  /执行|贯彻|落实|施行|实施|遵照|参照|请批转|请审[阅议定]|供.{0,6}参考|请予研究|督促检查|督查|考核|责任制|抓好|组织领导/;
