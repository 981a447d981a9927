import {
  findRankedNames,
  inOrder,
  isOutOfOrder,
  type RankedName,
  runsOf,
} from '../../language/dated/ranked-names';
import { textBlocks } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/unit-order',
    title: '单位的排列顺序',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '几个单位并列时，按本单位规定的顺序排列' }],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '主送、抄送和正文里并列几个单位，排列顺序有讲究。顺序写在设置 biganzi.terms.unitOrder 里，没有设置时不检查。',
    remedy: '按规定的顺序排列；有意不按这个顺序的，可以不改。',
    exceptions: [
      {
        text: '只看紧挨着并列的、都在设定里的单位；中间隔了别的单位或别的话，不比较。',
        example: {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　请县水利局、县气象局、县财政局到会。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局', '县水利局河道管理所', '𠮷河镇'],
              leaderOrder: [],
            },
          },
        },
      },
      {
        text: '分工的单位（……负责、牵头、配合、指导）不提示：那里牵头的写在最前。',
        example: {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　推进清淤。（县水利局、县财政局负责）',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局', '县水利局河道管理所', '𠮷河镇'],
              leaderOrder: [],
            },
          },
        },
      },
      {
        text: '同一个单位在一处出现两次的，不提示。',
        example: {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　请县水利局、县财政局、县水利局到会。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局', '县水利局河道管理所', '𠮷河镇'],
              leaderOrder: [],
            },
          },
        },
      },
      {
        text: '引号、书名号里的不提示。',
        example: {
          text: '甲县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　名单写作“县水利局、县财政局”。\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局', '县水利局河道管理所', '𠮷河镇'],
              leaderOrder: [],
            },
          },
        },
      },
    ],
    messages: {
      order: '这几个单位的顺序与设定的不同，按设定应为：{wanted}。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '⟦县水利局、县财政局、县发展改革局⟧：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '县发展改革局、县财政局、县水利局：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局'],
              leaderOrder: [],
            },
          },
        },
      ],
      good: [
        {
          text: '甲县人民政府关于做好防汛工作的通知\n\n县发展改革局、县水利局：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n',
          why: '顺序与设定一致，少列一个不要紧',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: ['县发展改革局', '县财政局', '县水利局'],
              leaderOrder: [],
            },
          },
        },
      ],
    },
  },
  ({ document, terms, report }) => {
    if (terms.unitOrder.length < 2) return;
    for (const { text, span: block } of textBlocks(document)) {
      const names = findRankedNames(text, terms.unitOrder);
      for (const run of runsOf(text, names, (between) => SEPARATOR.test(between))) {
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || !isOutOfOrder(run)) continue;
        if (isPartOfLonger(text, first, last) || sharesOut(text, first, last)) continue;
        const wanted = inOrder(run);
        const place = ({ start, end }: RankedName) => ({
          start: block.start + start,
          end: block.start + end,
        });
        const edits = run.map((slot, i) => ({ span: place(slot), newText: wanted[i]?.name ?? slot.name }));
        report({
          message: 'order',
          data: { wanted: wanted.map(({ name }) => name).join('、') },
          span: { start: place(first).start, end: place(last).end },
          fixes: [{ title: '按设定的顺序排列', kind: 'suggest', edits }],
        });
      }
    }
  },
);

const SEPARATOR = /^(?:[、，,]|和|与|及|以及)$/;

/** 省统计局 where 统计局 is listed; 县财政局机关党委, 县财政局局长: the name is a piece of another. */
function isPartOfLonger(text: string, first: RankedName, last: RankedName): boolean {
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  return (HAN_END.test(before) && !LEADS_IN.test(before)) || LONGER.test(text.slice(last.end, last.end + 16));
}

/** （县水利局、县财政局负责）: whoever leads stands first. */
function sharesOut(text: string, { start }: RankedName, { end }: RankedName): boolean {
  const rest = CLAUSE.exec(text.slice(end, end + 60))?.[0] ?? '';
  return DUTY.test(rest) || DUTY_HEAD.test(text.slice(Math.max(0, start - 12), start));
}

const CLAUSE = /^[^。；！？]*/;
const DUTY = /负责|牵头|配合|指导|分工|会同|参与|参加|落实|组织实施|协同|协助/;
const DUTY_HEAD = /(?:负责|责任|牵头|配合|指导|承办|主办)(?:部门|单位|机关)?[：:]$/;
const HAN_END = /[\u4e00-\u9fff]$/;
const LEADS_IN = /(?:[由请向对与和同经给及到至将把为送报让]|通知|抄送|主送|包括|以及|其中)$/;

const LONGER =
  /^(?:机关党|党[委组]|办公室|所属|下属|直属|系统|分局|局长|主任|党支部|[\u4e00-\u9fff]{1,4}[科处股室]|[\u4e00-\u9fff]{1,8}(?:总队|支队|大队|分局|分行|中心))/;
