/** The publishing data of a web page around the text: time stamp, source, editor, click count, print buttons. */
import { type Line, scanLines } from '../document/lines';
import type { SourceFile } from '../document/types';
import { deleteLines } from '../edits';
import { isRepeatedTitle } from './html-residue';
import type { Detector, Repair } from './types';

export type TimestampKind = 'stamp' | 'publishing' | 'buttons';

/** Lines at a document's head and foot, where a page shows its publishing data. */
const HEAD = 8;
const FOOT = 6;
/** A file with more time stamps than this is a log or a timetable. */
const MAX_STAMPS = 6;

export const findTimestamps: Detector = (file, zones) => {
  const { text } = file;
  const lines = scanLines(text);
  const contents = lines.map(({ start, end }) => (end - start <= MAX_LENGTH ? text.slice(start, end) : ''));
  if (contents.filter((content) => STAMP_AT_END.test(content)).length > MAX_STAMPS) return [];
  const repairs: Repair[] = [];
  for (const [first, last] of extents(file, lines)) {
    for (let i = first; i <= last; i++) {
      if (i >= first + HEAD && i <= last - FOOT) continue;
      const line = lines[i]!;
      const repair = repairLine(file, line, contents[i]!, i - first < HEAD);
      if (!repair || zones.meets(repair.span, ['block', 'code'])) continue;
      // A repeated title goes with its stamp.
      if (!isRepeatedTitle(text, lines, i)) repairs.push(repair);
    }
  }
  return repairs;
};

const MAX_LENGTH = 160;

/** First and last line of each document, attachments and all. */
function extents({ documents }: SourceFile, lines: readonly Line[]): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  let at = 0;
  for (const { span } of documents) {
    const first = at;
    while (at < lines.length && lines[at]!.start < span.end) at++;
    if (at > first) result.push([first, at - 1]);
  }
  return result;
}

const DATE = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)';
const TIME = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const STAMP_AT_END = new RegExp(`${DATE}[ \\u3000]{1,4}${TIME}$`);
const ONLY_STAMP = new RegExp(`^[[（(【]?${DATE}[ \\u3000]{1,4}${TIME}[\\]）)】]?$`);
/** Behind these words, or in brackets, the time is what the line is about. */
const ABOUT_TIME = /(?:[于在至到自从为是：:，,、（(—-]|时间|日期|截止|期限|前|后)$/;

const LABELS =
  '来源|信息来源|文章来源|稿件来源|稿源|转载自|出处|作者|编辑|责任编辑|责编|美编|校对|点击数?|点击率|点击量|点击次数|浏览|浏览数|浏览量|浏览次数|阅读|阅读数|阅读量|阅读次数|访问量|访问次数|人气|热度|字号|字体|字体大小|发布时间|发表时间|更新时间|录入时间|上传时间|添加时间|发布日期|发表日期|更新日期|时间|日期|发布人|发布者|发布单位|信息提供|供稿|供稿单位|录入|录入员|审核|审核人|摄影|记者|通讯员|视力保护色|保护视力色|分享|分享到|收藏|关键词|关键字|标签|评论|评论数';
/** Labels that no office paper has of its own. */
const STRONG =
  /(?:^|[\s\u3000|｜[【（])(?:信息来源|文章来源|稿件来源|稿源|责任编辑|责编|点击数?|点击率|点击量|点击次数|浏览数?|浏览量|浏览次数|阅读数|阅读量|阅读次数|访问量|访问次数|人气|字号|字体|字体大小|发布时间|发表时间|更新时间|录入时间|上传时间|添加时间|发布者|分享到|视力保护色|保护视力色)[：:]/;
const STARTS = new RegExp(`^[[（(【]?(?:(?:${LABELS})[：:]|${DATE}[ \\u3000])`);
const LABEL = new RegExp(`(?:^|[\\s\\u3000|｜[（(【\\]）)】])(?:${LABELS})[：:]`);
const SOURCE = /^[（(【[]?(?:来源|出处|转载自)[：:][ \u3000]?[^，。；：:]{2,24}[）)】\]]?$/;

const BUTTON =
  '打印|打印本页|打印此页|打印文章|关闭|关闭窗口|关闭本页|关闭此页|收藏|收藏本页|加入收藏|返回|返回顶部|返回首页|返回列表|分享|大|中|小|字号|字体|字号大小|繁体|我要纠错|纠错|评论|下载|推荐给好友|复制链接|放大|缩小|默认|上一篇|下一篇|上一页|下一页|首页|尾页';
const BUTTONS = new RegExp(`^(?:[[【（(]?(?:${BUTTON})[：:]?[\\]】）)]?[\\s\\u3000|｜/]*){2,12}$`);
const NEIGHBOUR = /^(?:上一篇|下一篇|上一条|下一条)[：:].{1,80}$/;
const BRACKETED = new RegExp(`^[[【](?:${BUTTON})[\\]】]$`);

function repairLine(file: SourceFile, line: Line, content: string, atHead: boolean): Repair | undefined {
  if (content === '') return undefined;
  const span = { start: line.start, end: line.end };
  const remove = (kind: TimestampKind, automatic: boolean): Repair => ({
    span,
    edits: [deleteLines(file, span)],
    automatic,
    kind,
  });
  if (ONLY_STAMP.test(content)) return remove('stamp', true);
  if (BUTTONS.test(content) || NEIGHBOUR.test(content)) {
    return /[[【]|字[号体]|打印|关闭|收藏|[上下]一[篇条]/.test(content) ? remove('buttons', true) : undefined;
  }
  if (BRACKETED.test(content)) return remove('buttons', true);
  const labels = publishingLabels(content);
  if (labels > 0) {
    if (labels >= 2 || STRONG.test(content)) return remove('publishing', true);
    // A table's own source stands at the foot.
    if (atHead && SOURCE.test(content)) return remove('publishing', false);
    return undefined;
  }
  const stamp = atHead ? STAMP_AT_END.exec(content) : null;
  if (!stamp) return undefined;
  const before = content.slice(0, stamp.index).replace(/(?<![\s\u3000])[\s\u3000]+$/, '');
  if (before.length < 4 || before.length > 60 || ABOUT_TIME.test(before) || /[。；：:！]/.test(before)) {
    return undefined;
  }
  const at = { start: line.start + before.length, end: line.end };
  const seen = { start: line.start + stamp.index, end: line.end };
  return { span: seen, edits: [{ span: at, newText: '' }], automatic: true, kind: 'stamp' };
}

/** How many labels the line holds, where it is nothing but labels and short values; otherwise 0. */
function publishingLabels(content: string): number {
  if (!STARTS.test(content) || /[。；！？]/.test(content)) return 0;
  const parts = content.split(LABEL);
  const plain = parts.every((part) => part.length <= MAX_VALUE && !/[：:]/.test(part.replace(CLOCK, '')));
  return plain ? parts.length - 1 : 0;
}

const MAX_VALUE = 40;
const CLOCK = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;
