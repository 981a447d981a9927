/** Texts of one shape at any length: what pasting, scanning and lists make, and what a search may get lost in. */

export interface Shape {
  readonly name: string;
  /** A whole draft with about so many characters of the shape in it. */
  readonly make: (characters: number) => string;
}

/** What is repeated, by name. */
const UNITS: Readonly<Record<string, string>> = {
  spaces: ' ',
  'ideographic spaces': '　',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  'line separators': '\u2028',
  'vertical tabs': '\u000b',
  'zero-width spaces': '\u200b',
  'question marks': '？',
  underscores: '_',
  dashes: '—',
  dots: '…',
  stops: '。',
  commas: '，',
  'enumeration commas': '、',
  colons: '：',
  crosses: '×',
  asterisks: '*',
  hashes: '#',
  pipes: '|',
  digits: '1',
  'full-width digits': '１',
  'Chinese digits': '一',
  tens: '十',
  letters: 'a',
  'one character': '水',
  requests: '请',
  'possessive particles': '的',
  'and then': '和',
  'opening quotes': '“',
  'closing quotes': '”',
  'opening titles': '《',
  'opening brackets': '（',
  'closing brackets': '）',
  'square brackets': '〔',
  'pairs of quotes': '“”',
  'pairs of titles': '《》',
  'numbers with spaces': '1 ',
  'characters with spaces': '水 ',
  'numbered items': '1.水，',
  'dated items': '2024年3月5日，',
  times: '12:30 ',
  amounts: '3.5万元、',
  'bracketed ordinals': '（一）',
  'circled ordinals': '①水',
  'inline ordinals': '一是水，',
  'document numbers': '清政发〔2024〕5号、',
  'laws by title': '《安全生产法》、',
  officials: '县长王明、',
  'posts and names': '县委书记李强，县长王明，副县长赵刚，',
  organs: '县水利局、县财政局、',
  'requests for approval': '请批示，',
  thanks: '谢谢大家！',
  sentences: '全县上下要提高认识，加强领导，落实责任，确保工作取得实效。',
  'sentences without stop': '全县上下要提高认识，加强领导，落实责任，确保工作取得实效，',
  'Latin words': 'word ',
  links: 'http://a.cn/b ',
  entities: '&nbsp;',
  'paragraph tags': '<p>',
  comments: '<!-- x -->',
};

const TITLE = '清河县水利局关于防汛工作情况的报告';
const OPENING = '县人民政府：\n　　现将有关情况报告如下：\n';
const END = '　　特此报告。\n　　　　　　清河县水利局\n　　　　　　2025年7月8日\n';

/** Where in a draft the repeated thing stands. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'one line': (text) => `${TITLE}\n${OPENING}　　水${text}水。\n${END}`,
  title: (text) => `清河县水利局关于${text}的报告\n${OPENING}　　汛期平稳。\n${END}`,
  recipients: (text) => `${TITLE}\n${text}：\n　　汛期平稳。\n${END}`,
  attachment: (text) => `${TITLE}\n${OPENING}　　汛期平稳。\n　　附件：${text}\n${END}`,
  tail: (text) => `${TITLE}\n${OPENING}　　汛期平稳。\n${END}${text}`,
  speech: (text) => `在全县防汛工作会议上的讲话\n（2025年6月1日）\n\n同志们：\n　　${text}\n　　谢谢大家！\n`,
};
/** The thing on lines of its own. */
const LINES: Readonly<Record<string, string>> = {
  'short lines': '水利\n',
  'empty lines': '\n',
  'blank lines': '　\n',
  headings: '　　一、加强领导\n',
  'second headings': '　　（一）加强领导。各单位要落实责任。\n',
  items: '1.加强领导\n',
  'Markdown headings': '# 加强领导\n',
  'table rows': '水利\t1\t2\n',
  'quoted lines': '> 水利\n',
  'dates alone': '2025年7月8日\n',
  organs: '清河县水利局\n',
  'attachment labels': '附件1\n水利\n',
  'page numbers': '- 1 -\n',
  verse: '春眠不觉晓，\n',
  attendance: '县委书记李强，县长王明。\n',
  'open fences': '```\n水\n',
  paragraphs: '　　今年汛期以来，我局加强值守，排查隐患12处，防汛工作取得阶段性成效，县长王明到场检查。\n',
};

/** Every unit in every place, and every sort of line in the body. `quick`: in one place alone. */
export function shapes(quick = false): readonly Shape[] {
  const places = Object.entries(PLACES).slice(0, quick ? 1 : undefined);
  const inPlaces = Object.entries(UNITS).flatMap(([name, unit]) =>
    places.map(
      ([place, put]): Shape => ({ name: `${name}, ${place}`, make: (size) => put(repeat(unit, size)) }),
    ),
  );
  const inLines = Object.entries(LINES).map(
    ([name, unit]): Shape => ({
      name: `${name}, body`,
      make: (size) => `${TITLE}\n${OPENING}${repeat(unit, size)}${END}`,
    }),
  );
  const nested: readonly Shape[] = [
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
  ].map(([open, close]) => ({
    name: `nested ${open}${close}`,
    make: (size) => PLACES['one line']!(`${repeat(open!, size / 2)}水${repeat(close!, size / 2)}`),
  }));
  return [...inPlaces, ...inLines, ...nested];
}

function repeat(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length));
}
