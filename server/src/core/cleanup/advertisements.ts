/** The lines in which a web site speaks of itself: where to find more, what to follow, whose rights they are. */

import { scanLines } from '../document/lines';
import { deleteLines } from '../edits';
import { keptPerText } from '../kept';
import { mayMatch, pairsOfWhole } from '../language/text/pair-set';
import type { Detector, Repair } from './types';

export type AdvertisementKind = 'line' | 'bracket';

export const findAdvertisements: Detector = (file, zones) => {
  const { text } = file;
  const repairs: Repair[] = [];
  const mayHold = mayMatch(pairsOfWhole(file), BRACKET);
  for (const { start, end } of scanLines(text)) {
    const span = { start, end };
    const content = end - start <= MAX_LENGTH ? text.slice(start, end) : '';
    if (content !== '' && isLine(content)) {
      if (zones.meets(span, ['block', 'code'])) continue;
      // With a full stop it may be a sentence of the paper.
      const automatic = !/[。！]$/.test(content);
      repairs.push({ span, edits: [deleteLines(file, span)], automatic, kind: 'line' });
      continue;
    }
    if (!mayHold) continue;
    for (const match of text.slice(start, end).matchAll(BRACKET)) {
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      if (zones.meets(at, ['block', 'code'])) continue;
      repairs.push({ span: at, edits: [{ span: at, newText: '' }], automatic: true, kind: 'bracket' });
    }
  }
  return repairs;
};

/** A site's line is short; a paragraph on copyright is not. */
const MAX_LENGTH = 120;

const SITE = '(?:本站|本网站?|本平台|www\\.|https?:|[^，。；]{0,12}(?:网站?|文库|公众号|论坛|范文|秘书))';
/** What a site offers. */
const GOODS = '(?:范文|精彩|内容|资料|文章|模板|文档|素材|信息|资讯|课件|稿子|材料)';

const LINES: readonly RegExp[] = [
  new RegExp(
    `^[（(【[*※]?(?:本文|文章|本资料|本文档|以上内容|内容|资料|图文)(?:来自|来源于?|源自|转自|转载自|由)[：:]?${SITE}`,
  ),
  new RegExp(
    `^[（(【[*※]?(?:查看|获取|阅读|下载|想看|了解)?更多[^，。；]{0,12}${GOODS}[^。；]{0,30}(?:请|尽在|访问|关注|点击|搜索|登录|浏览|[>》»…]{1,3}$)`,
  ),
  /^[（(【[*※]?(?:点击|点此|请点击)(?:此处|这里|下方|链接|下面|下载|查看|阅读)[^。；]{0,30}$/,
  /^[（(【[*※]?(?:下载(?:本文|全文|文档|word|Word|WORD|附件全文)|阅读全文|展开全文|查看全文|显示全文|收起全文)[^。；]{0,30}$/,
  /^(?:请?(?:微信)?(?:扫一扫|扫码|长按识别|长按)[^。；]{0,20}(?:关注|公众号|加群|下载|领取)|(?:欢迎|敬请|请)?(?:关注|订阅)(?:我们的?|本站|小编的?|下方)?(?:官方)?(?:微信)?公众号|(?:微信)?公众号[：:])[^。；]{0,40}[。！!]?$/,
  /^(?:版权声明|免责声明|特别声明|温馨提示：本站|声明[：:](?=[^。]{0,30}(?:转载|侵权|版权|本站|网络|网友|立场)))/,
  /^[（(【[*※]?(?:版权|著作权)(?:归|为|属于?)[^，。；]{0,14}(?:原作者|作者|本站|网站?)(?:及[^，。；]{1,10})?(?:所有)?(?:[，,][^。；]{0,40})?[。）)】\]]?$/,
  /^(?:Copyright|copyright|COPYRIGHT)?\s?(?:©|\([cC]\)|（[cC]）|&copy;)\s?(?:Copyright\s?)?(?:\d{4}|[^\s])[^。；]{0,80}$/,
  /^[（(【[*※]?(?:如有侵权|若有侵权|如(?:果)?侵犯|若侵犯|侵权)[^。；]{0,24}(?:删|联系)[^。；]{0,20}[。）)】\]]?$/,
  /^[（(【[*※]?(?:如需|如要|欢迎|禁止|谢绝|严禁|未经[^，。；]{1,10}(?:许可|授权|同意)[，,]?(?:不得|禁止|请勿|严禁))?转载(?:请|须|需|务必)?(?:注明|保留|联系|必究)?[^，。；]{0,10}(?:出处|来源|链接|授权|作者|必究)?[）)】\]。！]?$/,
  /^(?:(?:欢迎|感谢)(?:您|你)?(?:访问|光临|浏览|使用|下载|阅读)本(?:站|网|文库)|(?:您|你)(?:可能|也许)(?:还)?(?:会)?(?:感兴趣|喜欢|关注|需要)|猜(?:您|你)喜欢|大家都在(?:看|搜)|热门(?:推荐|文章|搜索|标签)|相关(?:阅读|推荐|文章|热词|专题)(?:[：:]|$)|推荐(?:阅读|文章)(?:[：:]|$)|延伸阅读(?:[：:]|$)|友情链接|本站(?:推荐|提供|声明|所有))[^。；]{0,60}[。！]?$/,
  /^(?:备案号[：:]?)?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\s?\d{5,10}号(?:-\d{1,3})?$/,
  /^(?:网址[：:])?(?:https?:\/\/)?www\.[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\/?$/i,
];

const isLine = keptPerText((content) => LINES.some((pattern) => pattern.test(content)));

/** A remark of the site in the middle of the text. */
const BRACKET = new RegExp(
  `[（(【[](?:本文(?:来自|来源于?|由|转自|转载自)|(?:来源|转载自|文章来源|原文地址|出处)[：:]\\s?(?=[^（()）【】]{0,30}(?:网|文库|www|\\.com))|更多[^（()）【】。]{0,12}${GOODS}[^（()）【】。]{0,20}(?:请|关注|访问|点击|尽在)|(?:请|欢迎)?(?:关注|扫码关注)[^（()）【】。]{0,12}公众号|转载请注明|此处插入广告)[^（()）【】\\r\\n]{0,60}[）)】\\]]`,
  'g',
);
