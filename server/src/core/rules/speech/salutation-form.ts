import type { SourceFile, Span } from '../../document/types';
import { replaceFix, wholeLines } from '../../edits';
import type { Fix } from '../../findings';
import { callsListeners } from '../../language/words/listeners';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/salutation-form',
    title: '称谓的写法',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '称谓顶格写，后用冒号；先上后下，先专称后泛称，不重不漏' },
    ],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script', 'government-work-report'],
    fix: 'mixed',
    attachments: 'skip',
    explanation:
      '称谓顶格写，末尾用冒号，引出下面的话。称呼有先有后：先领导，后一般听众；先专称，后泛称；同一类听众只称一次。',
    remedy: '称谓移到行首，末尾改用冒号，把领导排在前面，删去重复的称呼。',
    exceptions: [
      {
        text: '称谓与正文写在同一段的，不看是否顶格。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n　　同志们：今天召开供水工作会议，主要任务是安排管网改造。\n',
          genre: 'speech',
        },
      },
      {
        text: '宾主之间、外事场合按礼宾次序称呼的，不提示。',
        example: {
          text: lines(
            '在欢迎晚宴上的致辞',
            '',
            '尊敬的来宾，女士们、先生们，各位领导：',
            '　　晚上好！很高兴与大家相聚在这里，我代表市政府向远道而来的客人表示热烈欢迎。',
            '',
          ),
          genre: 'address',
        },
      },
      {
        text: '党内会议只称“同志们”的，不提示。',
        example: {
          text: '在县委全会上的讲话\n\n同志们：\n　　这次全会的主要任务是总结今年的工作，安排明年的工作。\n',
          genre: 'speech',
        },
      },
      {
        text: '称谓分几行写、末一行有冒号的，不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n尊敬的各位领导、各位来宾，\n女士们、先生们：\n　　今天召开供水工作会议，主要任务是安排管网改造。\n',
          genre: 'address',
        },
      },
      {
        text: '政府工作报告按公布的版式缩进的，不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n　　各位代表：\n　　今天召开供水工作会议，主要任务是安排管网改造。\n',
          genre: 'government-work-report',
        },
      },
    ],
    messages: {
      indent: '称谓应顶格写，建议删去前面的空格。',
      end: '称谓末尾建议用冒号，引出下面的话。',
      order: '称谓一般先称领导，再称其他听众，建议改为“{instead}”。',
      twice: '“{word}”称呼了两次，建议删去一个。',
    },
    examples: {
      bad: [
        {
          text: '在全县防汛工作会议上的讲话\n\n⟦同志们、各位领导⟧：\n　　今天召开全县防汛工作会议，主要任务是分析汛情，安排下一步工作。\n',
          fixed:
            '在全县防汛工作会议上的讲话\n\n各位领导、同志们：\n　　今天召开全县防汛工作会议，主要任务是分析汛情，安排下一步工作。\n',
          genre: 'speech',
        },
        {
          text: '在全县防汛工作会议上的讲话\n\n⟦　　⟧同志们：\n　　今天召开全县防汛工作会议，主要任务是分析汛情，安排下一步工作。\n',
          fixed:
            '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开全县防汛工作会议，主要任务是分析汛情，安排下一步工作。\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ file, document, genre, report }) => {
    const { salutation, body } = document;
    if (!salutation) return;
    const { span, text } = salutation;
    const lines = wholeLines(file, span);
    const line = file.text.slice(lines.start, lines.end).replace(/(?<![\r\n])[\r\n]+$/, '');
    const before = file.text.slice(lines.start, span.start);
    const own = line.trim() === text.trim();
    // Reports are published with every line indented.
    if (own && INDENT.test(before) && genre.genre !== 'government-work-report') {
      const at = { start: lines.start, end: span.start };
      report({
        message: 'indent',
        severity: 'hint',
        span: at,
        fixes: [replaceFix('删去称谓前的空格', at, '', 'safe')],
      });
    }
    const content = text.trimEnd();
    const mark = /[：:，,！!。]$/.exec(content)?.[0] ?? '';
    const bare = content.slice(0, content.length - mark.length);
    const goesOn = callsListeners(body[0]?.text.slice(0, 12) ?? '');
    if (own && mark !== '：' && mark !== ':' && !goesOn)
      report({ message: 'end', ...colonAt(file, span, bare, mark) });
    const at = { start: span.start, end: span.start + bare.length };
    const pieces = piecesOf(bare);
    const again = pieces.find((piece, index) => pieces.findIndex((one) => one.text === piece.text) < index);
    const instead = reordered(pieces);
    if (again) {
      const cut = {
        start: at.start + again.start - again.before.length,
        end: at.start + again.start + again.text.length,
      };
      const fixes = [replaceFix(`删去重复的“${again.text}”`, cut, '')];
      report({
        message: 'twice',
        data: { word: again.text },
        span: { ...cut, start: at.start + again.start },
        fixes,
      });
    } else if (instead !== undefined && instead !== bare) {
      report({
        message: 'order',
        data: { instead },
        span: at,
        fixes: [replaceFix(`改为“${instead}”`, at, instead)],
      });
    }
  },
);

const INDENT = /^[ \t\u3000\u00a0]+$/;

function colonAt(
  file: SourceFile,
  { start }: Span,
  bare: string,
  mark: string,
): { span: Span; fixes: Fix[] } {
  const at = { start: start + bare.length, end: start + bare.length + mark.length };
  const title = mark === '' ? '补上冒号' : '改为冒号';
  const fixes = [replaceFix(title, at, '：')];
  // Where nothing stands, the last character is shown.
  return { span: mark === '' ? { start: at.start - lastOf(file, at.start), end: at.start } : at, fixes };
}

/** Code units of the character before `offset`. */
function lastOf({ text }: SourceFile, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset - 1)) ? 2 : 1;
}

interface Piece {
  readonly text: string;
  /** In the salutation. */
  readonly start: number;
  /** The mark before it. */
  readonly before: string;
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/((?<![，、,\s])[，、,\s]*)([^，、,\s]+)/g)].map((match) => ({
    before: match[1] ?? '',
    text: match[2] ?? '',
    start: match.index + (match[1]?.length ?? 0),
  }));
}

const GENERAL =
  /^(?:同志们|同事们|大家|各位同事|各位同志|同学们|老师们|各位同仁|全体(?:干部|职工|员工|党员))$/;
const LEADERS =
  /^(?:尊敬的)?(?:各位)?(?:领导|首长)$|^尊敬的[\u4e00-\u9fff×]{1,8}(?:书记|主席|省长|市长|县长|区长|部长|主任|局长|厅长)$/;

/** The leaders before the general terms that stand before them; undefined when they do already. */
function reordered(pieces: readonly Piece[]): string | undefined {
  const last = pieces.findLastIndex(({ text }) => LEADERS.test(text));
  const first = pieces.findIndex(({ text }) => GENERAL.test(text));
  if (first < 0 || last < first) return undefined;
  const moved = pieces.slice(first, last + 1);
  const order = [
    ...moved.filter(({ text }) => LEADERS.test(text)),
    ...moved.filter(({ text }) => !LEADERS.test(text)),
  ];
  return pieces
    .map(({ before }, index) => before + (order[index - first] ?? pieces[index]!).text)
    .map((text, index) =>
      index < first || index > last ? pieces[index]!.before + pieces[index]!.text : text,
    )
    .join('');
}
