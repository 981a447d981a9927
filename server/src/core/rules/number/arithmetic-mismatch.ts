import { amountText, NUMBER, numberOf } from '../../language/text/amounts';
import { numberMatches, numberTexts } from '../../language/text/number-text';
import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/arithmetic-mismatch',
    title: '数字算不对',
    severity: 'warning',
    basis: [{ norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '内容、数字等准确' }],
    genres: 'any',
    fix: 'none',
    explanation:
      '“18户，每户500元，共计8000元”应当是9000元；“完成3600亩，占任务4000亩的85%”应当是90%；“应到5人、实到6人”不可能。' +
      '写在一处的几个数，读的人随手一算就知道对不对。',
    remedy: '核对原始数据，把算错的一个改过来。程序不知道哪一个数是对的，不代为改动。',
    exceptions: [
      {
        text: '“约”“余”“左右”一类概数不核对。',
        example: { in: 'notice', text: '慰问18户，每户约500元，共计8000元。' },
      },
      {
        text: '占比按四舍五入允许相差不到一个百分点。',
        example: { in: 'notice', text: '完成造林3333亩，占全年任务5000亩的66.7%。' },
      },
      {
        text: '各项之间夹有别的数，分不清谁乘谁的，不核对。',
        example: { in: 'notice', text: '慰问18户、走访30户，每户慰问金500元，另加物资2000元，共计8000元。' },
      },
    ],
    messages: {
      product: '{count}乘以每{one}{each}是{product}，这里写的是{total}，请核对。',
      share: '{part}占{whole}的{right}，这里写的是{written}，请核对。',
      more: '实到{present}人多于应到{due}人，请核对。',
      attendance: '应到{due}人，实到{present}人，应当缺{gap}人，这里写的是{absent}人，请核对。',
      change: '从{from}到{to}，相差{right}，这里写的是{written}，请核对。',
      over: '“{phrase}”：比率最多是100%，请核对。',
      outcome: '{did}多于{all}，请核对。',
      rate: '{part}占{whole}的{right}，这里写的是{written}，请核对。',
      listed: '以上各项加起来是{sum}，这里写的是{total}，请核对。',
    },
    examples: {
      bad: [
        { in: 'notice', text: '慰问困难党员⟦18户，每户慰问金500元，共计8000元⟧。' },
        { in: 'notice', text: '已完成造林⟦3600亩，占全年任务4000亩的85%⟧。' },
        { in: 'notice', text: '⟦应到5人，实到6人⟧，请假1人。' },
      ],
      good: [
        { in: 'notice', text: '慰问困难党员18户，每户慰问金500元，共计9000元。', why: '相符' },
        { in: 'notice', text: '已完成造林3600亩，占全年任务4000亩的90%。', why: '相符' },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, PRODUCT)) {
      const {
        count = '',
        one = '',
        each = '',
        eachScale = '',
        unit = '',
        total = '',
        totalScale = '',
      } = match.groups!;
      const product = numberOf(count) * numberOf(each) * scaleOf(eachScale);
      const written = numberOf(total) * scaleOf(totalScale);
      const slack = total.includes('.') ? 0.5 * 10 ** -total.split('.')[1]!.length * scaleOf(totalScale) : 0;
      if (Math.abs(product - written) <= slack + 1e-6) continue;
      report({
        message: 'product',
        data: {
          count: `${count}${one}`,
          one,
          each: `${each}${eachScale}${unit}`,
          product: amountText(product, unit),
          total: `${total}${totalScale}${unit}`,
        },
        span,
      });
    }
    for (const { match, span } of numberMatches(document, SHARE)) {
      const { part = '', partScale = '', whole = '', wholeScale = '', unit = '', share = '' } = match.groups!;
      const right = (100 * numberOf(part) * scaleOf(partScale)) / (numberOf(whole) * scaleOf(wholeScale));
      if (!Number.isFinite(right) || Math.abs(right - numberOf(share)) < 1) continue;
      report({
        message: 'share',
        data: {
          part: `${part}${partScale}${unit}`,
          whole: `${whole}${wholeScale}${unit}`,
          right: `${Number(right.toFixed(1))}%`,
          written: `${share}%`,
        },
        span,
      });
    }
    for (const { match, span } of numberMatches(document, ATTENDANCE)) {
      const [due, present] = [Number(match.groups!.due), Number(match.groups!.present)];
      const absent = match.groups!.absent === undefined ? undefined : Number(match.groups!.absent);
      const upTo = match.groups!.to!.length;
      if (present > due) {
        report({
          message: 'more',
          data: { due, present },
          span: { start: span.start, end: span.start + upTo },
        });
      } else if (absent !== undefined && due - present !== absent) {
        report({ message: 'attendance', data: { due, present, absent, gap: due - present }, span });
      }
    }
    for (const { match, span } of numberMatches(document, CHANGE)) {
      const {
        from = '',
        scale = '',
        unit = '',
        to = '',
        toScale = '',
        by = '',
        byScale = '',
      } = match.groups!;
      const right = Math.abs(numberOf(to) * scaleOf(toScale) - numberOf(from) * scaleOf(scale));
      const written = numberOf(by) * scaleOf(byScale);
      const slack = 0.6 * 10 ** -(by.split('.')[1]?.length ?? 0) * scaleOf(byScale);
      if (Math.abs(right - written) <= (by.includes('.') ? slack * 2 : 1e-6)) continue;
      report({
        message: 'change',
        data: {
          from: `${from}${scale}${unit}`,
          to: `${to}${toScale}${unit}`,
          right: amountText(right, unit),
          written: `${by}${byScale}${unit}`,
        },
        span,
      });
    }
    for (const { match, span } of numberMatches(document, OVER)) {
      report({ message: 'over', data: { phrase: match[0] }, span });
    }
    for (const { match, span } of numberMatches(document, OUTCOME)) {
      const { all = '', unit = '', done = '', did = '' } = match.groups!;
      if (numberOf(done) <= numberOf(all)) continue;
      report({ message: 'outcome', data: { all: `${all}${unit}`, did: `${did}${done}${unit}` }, span });
    }
    for (const pattern of RATES) {
      for (const { match, span } of numberMatches(document, pattern)) {
        const { whole = '', part = '', unit = '', rate = '' } = match.groups!;
        const right = (100 * numberOf(part)) / numberOf(whole);
        if (right > 100 || Math.abs(right - numberOf(rate)) < 1.5) continue;
        report({
          message: 'rate',
          data: {
            part: `${part}${unit}`,
            whole: `${whole}${unit}`,
            right: `${Number(right.toFixed(1))}%`,
            written: `${rate}%`,
          },
          span,
        });
      }
    }
    const texts = numberTexts(document);
    for (const [index, { text, start }] of texts.entries()) {
      const total = GRAND_TOTAL.exec(text)?.groups;
      if (!total) continue;
      const { number = '', scale = '', unit = '' } = total;
      const items: number[] = [];
      for (let at = index - 1; at >= 0 && ITEM.test(texts[at]!.text); at--) {
        const amounts = [...texts[at]!.text.matchAll(new RegExp(`(${NUMBER})([万亿]?)${unit}(?!次|/)`, 'g'))];
        if (amounts.length !== 1) break;
        items.unshift(numberOf(amounts[0]![1]!) * scaleOf(amounts[0]![2]!));
      }
      const sum = Number(items.reduce((all, one) => all + one, 0).toFixed(4));
      const written = numberOf(number) * scaleOf(scale);
      const decimals = number.includes('.') || items.some((one) => !Number.isInteger(one));
      if (
        items.length < 2 ||
        Math.abs(sum - written) <= (decimals ? 0.05 * items.length * scaleOf(scale) : 0)
      )
        continue;
      const head = total.head!.length;
      report({
        message: 'listed',
        data: { sum: amountText(sum, unit), total: amountText(written, unit) },
        span: { start, end: start + head },
      });
    }
  },
);

const scaleOf = (scale: string): number => ({ 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 })[scale] ?? 1;

const COUNTED = '[户人名个家所村位辆台件套份组天月年次场亩间条盏]';
/** 18户，每户慰问金500元，共计8000元; nothing else is counted in between. */
const PRODUCT = new RegExp(
  '(?<![\\d.约近第])(?<count>' +
    NUMBER +
    ')(?<one>' +
    COUNTED +
    ')[^\\d，。；约]{0,8}[，、（(]?(?:按)?(?:每|人均|户均)(?:\\k<one>|人|户)?[^\\d，。；约每]{0,10}(?<each>' +
    NUMBER +
    ')(?<eachScale>[万亿]?)(?<unit>元|公斤|斤|亩|平方米|本|套|份|小时)[^\\d，。；余多左]{0,3}[，,）)][^\\d，。；' +
    '约近另]{0,6}(?:共计|合计|总计|共需|共|计)[^\\d，。；约近]{0,8}(?<total>' +
    NUMBER +
    ')(?<totalScale>[万亿]?)\\k<unit>(?![余多左]|/)',
  'g',
);
/** 3600亩，占全年任务4000亩的90%. */
const SHARE = new RegExp(
  '(?<![\\d.约近])(?<part>' +
    NUMBER +
    ')(?<partScale>[万亿]?)(?<unit>[\\u4e00-\\u9fff]{1,3})[，,]?(?:占|完成|为)[^\\d，。；约]{0,12}(?<whole>' +
    NUMBER +
    ')(?<wholeScale>[万亿]?)\\k<unit>的(?<share>\\d+(?:\\.\\d+)?)[%％](?![左以多])',
  'g',
);
const ATTENDANCE = inOrder(
  [
    grouped(
      '(?<to>',
      inOrder([
        /应[到出][^\d，。；]{0,6}?(?<due>\d{1,4})[人名](?:[，、；][^\d，。；]{0,4}|\s)实[到出][^\d，。；]{0,6}?/,
        /(?<present>\d{1,4})[人名]/,
      ]),
      ')',
    ),
    /(?:[，、；](?:请假|缺席|缺勤)(?<absent>\d{1,4})[人名])?/,
  ],
  'g',
);
/** 由18.60亿元调减为17.90亿元，调减0.80亿元 */
const CHANGE = new RegExp(
  [
    `(?:由|从)[^\\d，。；]{0,8}?(?<from>${NUMBER})(?<scale>[万亿]?)(?<unit>[\\u4e00-\\u9fff]{1,4}?)(?:增`,
    `加|调增|增长|提高|上升|扩大|调减|减少|下降|压减|缩减|调整|降低|降)?(?:到了?|至|为)(?<to>${NUMBER})`,
    `(?<toScale>[万亿]?)\\k<unit>，(?:净|共|实际)?(?:增加?|增长|调增|提高|扩大|减少?|调减|压减|下降|降低)`,
    `了?(?<by>${NUMBER})(?<byScale>[万亿]?)\\k<unit>`,
  ].join(''),
  'g',
);
/** A share of a whole: none is more than all of it. */
const OVER = inOrder(
  [
    anyOf([
      /办结率|合格率|满意率|满意度|覆盖率|入住率|出勤率|到会率|到位率|普及率|参保率|合规率|受理率/,
      /审核率|签约率|就业率|正确率|知晓率|及时率|治理率|化解率|成功率/,
    ]),
    /[^\d，。；]{0,4}/,
    /(?:100(?:\.0+)?[%％](?:以上|多)|1(?:0[1-9]|[1-9]\d)(?:\.\d+)?[%％]|[2-9]\d{2}(?:\.\d+)?[%％])/,
  ],
  'g',
);
const OUTCOME = new RegExp(
  [
    `(?:受理|接到|接收|排查|收到|摸排|交办)[^\\d，。；]{0,14}(?<all>${NUMBER})(?<unit>[件起个条宗])`,
    `[^。；\\d]{0,8}[，、](?:已|现已)?(?<did>(?:调解|化解|办结|办理|解决|处置|整改)(?:成功|完成|完毕)?)`,
    `(?<done>${NUMBER})\\k<unit>`,
  ].join(''),
  'g',
);
/** 23个村中已有17个完成，治理率达到74%; 护理员142人，其中持证的61人，持证率43%. */
const RATES: readonly RegExp[] = [
  new RegExp(
    [
      `(?<whole>${NUMBER})(?<unit>[个户人名所家])[^\\d，。；]{0,8}中[^\\d，。；]{0,6}(?<part>${NUMBER})\\k<`,
      `unit>[^\\d，。；]{0,12}，[^\\d，。；]{0,8}率[^\\d，。；]{0,5}(?<rate>\\d+(?:\\.\\d+)?)[%％]`,
    ].join(''),
    'g',
  ),
  new RegExp(
    [
      `(?<!\\d)(?<whole>${NUMBER})(?<unit>[个户人名所家件])，其中[^\\d，。；]{0,10}(?<part>${NUMBER})\\k<un`,
      `it>，[^\\d，。；]{0,8}率[^\\d，。；]{0,5}(?<rate>\\d+(?:\\.\\d+)?)[%％]`,
    ].join(''),
    'g',
  ),
];
/** A paragraph that sums up the items before it: 全年累计120场。 */
const GRAND_TOTAL = new RegExp(
  '^\\s*(?<head>(?:以上(?:各项)?|全[年县市镇区校]|上述(?:各项)?)?(?:合计|共计|总计|累计|总共)[^\\d，。；约近]{0,8}(?<number>' +
    NUMBER +
    ')(?<scale>[万亿]?)(?<unit>[\\u4e00-\\u9fff]{1,3}?))[。；，（\\s]',
);
/** An item of a list, by its ordinal. */
const ITEM = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十]|[-*·●])/;
