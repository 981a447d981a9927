/** 史例典故: a person or a time of history, and what is told of it. */

import type { RawEvidence } from './cues';
import { type Fact, kindsOf } from './facts';
import { HISTORY } from './lexicon/classics';
import { PERSONS_OF_HISTORY } from './lexicon/persons-of-history';
import type { SpokenSentence } from './speech-text';

const ERA =
  /(?<![新今元朝])(?:夏商|商周|先秦|春秋(?!两季)|战国|秦(?=代|朝|末|宫|始|国|时)|西汉|东汉|汉(?=代|朝|末|初|武)|三国(?=时)|魏晋|南北朝|隋(?=代|朝|末|匠)|唐(?=代|朝|初|末|太宗|人)|北宋|南宋|宋(?=代|朝|初|末|人|元)|元(?=代|朝|末)|明(?=代|朝|初|末|亡|清)|清(?=代|朝|初|末|光绪|乾隆|康熙)|晚清|民国)|(?:洪武|永乐|嘉靖|万历|崇祯|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观|开元|天宝|元丰|熙宁|庆历|绍兴)(?:[一二三四五六七八九十元]+年|年间)?|(?:[一二三四五六七八九两几]百|[一两二三]千)(?:[一二三四五六七八九]百)?(?:多)?年(?:前|过去)|公元(?:前)?[一二三四五六七八九〇\d]+年|(?:一[三四五六七八]|1[3-8])[一二三四五六七八九〇零\d]{2}年|(?:一九|19)[〇零一二三四五六七\d][一二三四五六七八九〇零\d]年(?<!(?:19|一九)[89八九].年)/;
const BOOKS =
  /《[^》]{1,8}》(?:里|中|上)?(?:讲|说|云|曰|载|写|记|有言|有云)(?!明书)|《(?:史记|汉书|后汉书|三国志|资治通鉴|左传|战国策|国语|论语|孟子|庄子|韩非子|吕氏春秋|世说新语|诗经|楚辞|尚书|礼记|周易|道德经|孙子兵法|天工开物|梦溪笔谈|水经注|齐民要术|农政全书|徐霞客游记|本草纲目|宋史|明史|清史稿|旧唐书|新唐书|贞观政要|传习录|日知录|古文观止|说文解字|东坡志林|容斋随笔)[^》]{0,12}》/;
const WITNESS = new RegExp(
  `${HISTORY.source}|${PERSONS_OF_HISTORY.source}|${ERA.source}|古代(?:的)?(?!诗)|古人(?!云|说|曰|有|常|又)`,
);
/** What a fable is fitted with when nothing more is known of it. */
const FLAT =
  /这(?:个|种)(?:故事|精神|习惯|典故|做法)[^，。；]{0,6}(?:说明|告诉|启示|令人|值得|非常)|非常令人敬佩|值得(?:我们|大家|同学们)(?:好好)?(?:学习|研究)|了不起的/;
const GOES_ON =
  /^(?:他|她|后来|当夜|当时|那(?:一)?(?:天|年|夜|时)|这(?:位|个人|件事)|于是|走到|直到|临终|晚年|胜利|铭里|信里|书里|诗里)|^[^，。]{0,10}(?:写道|写下|记下|答道|问他)/;
const LINE_OF_OLD = /“[^”\n]{4,40}”/;
const NOT_OF_OLD = /[的了我们]|什么|这|吗|呢/;

export function historyIn(
  sentences: readonly SpokenSentence[],
  facts: readonly (readonly Fact[])[],
): RawEvidence[] {
  const found: RawEvidence[] = [];
  let going = -1;
  for (const [index, { own, text, span, paragraph }] of sentences.entries()) {
    const witness = WITNESS.exec(own) ?? BOOKS.exec(text);
    const told = witness !== null || (going === paragraph && GOES_ON.test(own));
    if (!told) continue;
    going = paragraph;
    if (FLAT.test(own)) continue;
    const kinds = kindsOf(facts[index] ?? []);
    const line = LINE_OF_OLD.exec(text);
    const quoted = line !== null && !NOT_OF_OLD.test(line[0]);
    const detail =
      (kinds.has('figure') ||
      kinds.has('date') ||
      /岁|一[三四五六七八九][〇一二三四五六七八九]{2}年/.test(own)
        ? 0.5
        : 0) +
      (quoted ? 0.5 : 0) +
      (own.length >= 24 ? 0.1 : 0);
    const weight = witness !== null ? 0.35 + detail : 0.2 + detail;
    const at = witness === null ? 0 : Math.max(0, witness.index ?? 0);
    const clause = own.slice(at).search(/[，。；：]/);
    const end = clause < 0 ? own.length : at + clause;
    found.push({
      category: 'C',
      span:
        detail >= 0.5 && !quoted ? span : { start: span.start + at, end: span.start + Math.max(end, at + 2) },
      weight,
      reason: detail >= 0.5 ? '史例讲得出年月、情节或原话' : '以史为例',
      entry: text.slice(0, 40),
    });
  }
  return found;
}
