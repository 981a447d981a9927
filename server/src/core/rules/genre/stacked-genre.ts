import type { GenreId } from '@biganzi/shared';
import type { OfficialDocument } from '../../document/types';
import type { Fix } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { changeGenreFix } from '../../refactor/change-genre';
import { findRequests } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/stacked-genre',
    title: '标题末尾叠用两个文种',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '请示、报告、函等各是一个文种，没有“请示报告”“请示函”这样的文种。',
      },
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成。',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '“请示报告”“请示函”“意见报告”把两个文种叠在一起。不同文种的作用和办理方式不同：请示要上级答复，报告不要求答复，' +
      '函用于不相隶属的机关之间。叠用以后收文机关不知道按哪一种办理，容易误事。',
    remedy:
      '按行文目的只留一个文种：请求批准、指示的用“请示”，汇报情况的用“报告”，与不相隶属机关商洽的用“函”。',
    exceptions: [
      {
        text: '“请示报告制度”“请示报告条例”里的“请示报告”是制度的名称，不在标题末尾，不报。',
        example: {
          text: '清河县人民政府关于印发《清河县请示报告制度》的通知\n\n各乡镇人民政府：\n　　现将《清河县请示报告制度》印发给你们，请遵照执行。\n',
        },
      },
      {
        text: '“关于加强请示报告工作的通知”另有文种，不报。',
        example: {
          text: lines(
            '中共清河县委办公室关于加强请示报告工作的通知',
            '',
            '各乡镇党委：',
            '　　为严格执行请示报告制度，现将有关事项通知如下：',
            '　　一、重大事项及时请示报告。',
            '',
            '中共清河县委办公室',
            '2025年3月4日',
            '',
          ),
        },
      },
      {
        text: '“关于…批复情况的报告”里的“批复”是事由，不报。',
        example: {
          text: '清河县水利局关于取水许可批复情况的报告\r\n\r\n县人民政府：\r\n　　现将取水许可批复情况报告如下：\r\n　　已批复12件。\r\n　　特此报告。\r\n',
        },
      },
      {
        text: '批转、转发的标题沿用原文件的名称，成文于2012年7月1日以前的文件用的是当时的名称，都不报。',
        example: {
          text: '国务院批转卫生部关于加强工业卫生工作的请示报告\n\n各省、自治区、直辖市人民政府：\n　　现将卫生部的报告转发给你们，请贯彻执行。\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      stacked: '“{word}”叠用了两个文种，收文机关难以判断怎样办理。请只留一个，如“{first}”或“{second}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局关于解决抗旱经费的⟦请示报告⟧',
            '',
            '县人民政府：',
            '　　今冬明春降水偏少，北部山区7个村饮水困难。经测算，应急引水需要资金286万元，恳请县人民政府从抗旱救灾资金中拨付226万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2025年11月18日',
            '',
          ),
          fixed: lines(
            '清河县水利局关于解决抗旱经费的请示',
            '',
            '县人民政府：',
            '　　今冬明春降水偏少，北部山区7个村饮水困难。经测算，应急引水需要资金286万元，恳请县人民政府从抗旱救灾资金中拨付226万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2025年11月18日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    const found = wordAtTitleEnd(document, STACKED);
    const choices = found && CHOICES[found.text];
    if (!found || !choices || genre.genre === 'unknown') return;
    if (predatesRegulation(document) || wordAtTitleEnd(document, DUTY)) return;
    const { text: word, span } = found;
    const asks = document.closings.some(({ formula }) => ASKS.test(formula)) || asksForDecision(document);
    const ordered = word.includes('请示') && !asks ? [...choices].reverse() : choices;
    const from = genre.genre;
    const fixes: Fix[] = ordered.map(([to, titleWord], index) =>
      changeGenreFix(file, document, from, to, { titleSpan: span, titleWord, preferred: index === 0 }),
    );
    const data = { word, first: ordered[0]?.[1] ?? '', second: ordered[1]?.[1] ?? '' };
    context.report({ message: 'stacked', data, span, fixes });
  },
);

type Choice = readonly [to: GenreId, titleWord: string];

/** Each stack with its two ways out; for those with 请示 the first is taken when the text asks for something. */
const CHOICES: Readonly<Record<string, readonly [Choice, Choice]>> = {
  请示报告: [
    ['request', '请示'],
    ['report', '报告'],
  ],
  报告请示: [
    ['request', '请示'],
    ['report', '报告'],
  ],
  请示函: [
    ['request', '请示'],
    ['letter', '函'],
  ],
  报告函: [
    ['report', '报告'],
    ['letter', '函'],
  ],
  意见报告: [
    ['report', '报告'],
    ['opinion', '意见'],
  ],
  通知函: [
    ['notice', '通知'],
    ['letter', '函'],
  ],
  批复函: [
    ['reply', '批复'],
    ['letter', '复函'],
  ],
  通知通告: [
    ['notice', '通知'],
    ['public-notice', '通告'],
  ],
  通知公告: [
    ['notice', '通知'],
    ['proclamation', '公告'],
  ],
};

const STACKED = /(请示报告|报告请示|请示函|报告函|意见报告|通知函|批复函|通知通告|通知公告)$/;
/** 严格执行请示报告, 加强请示报告: the words name a duty. */
const DUTY = /(?:执行|加强|规范|做好|落实|坚持|严格|改进|强化|重大事项)(?:请示报告|报告请示)$/;
const ASKS = /妥否|当否|可否|是否妥当|请.{0,8}(?:批示|批准|批复|审批|核示|审示)/;

function asksForDecision(document: OfficialDocument): boolean {
  return findRequests(document).some(({ sort }) => sort !== 'support');
}
