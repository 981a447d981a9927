import type { GenreId } from '@biganzi/shared';
import type { OfficialDocument, Part } from '../../document/types';
import type { Fix, Severity } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { goesDown, type OfficialSign, officialSign } from '../../language/organs/sent-as-official';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { changeGenreFix } from '../../refactor/change-genre';
import { printNoticeFix } from '../../refactor/print-notice';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/non-statutory-title',
    title: '以事务文书、规章的名称作公文文种',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '公文种类共15种，方案、要点、办法、制度、汇报、说明等不在其中。',
      },
      { norm: 'custom', force: 'customary', says: '计划、方案和规章制度用通知印发，作为通知的附件。' },
    ],
    genres: 'any',
    fix: 'refactor',
    explanation:
      '带版头或者写明主送机关的正式公文，文种应当从15个法定文种里选。“要点”“方案”“办法”“制度”“汇报”“说明”等是事务文书或者规章的名称，' +
      '直接拿来当文种，收文机关难以判断是要执行、要答复还是只供了解，办理也没有依据。',
    remedy:
      '把它作为附件，另用“关于印发《…》的通知”行文；内容是向上级汇报情况的，改用“报告”；是提出工作部署和要求的，也可以改用“意见”。',
    exceptions: [
      {
        text: '没有版头、发文字号和主送机关的方案、办法、要点，是文件的附件或者内部材料，标题合规。',
        example: {
          text: lines(
            '清河县水利局2024年工作要点',
            '',
            '　　2024年全县水利工作要抓好以下三项重点。',
            '　　一、加快水源工程建设。青石水库引水工程年内开工。',
            '　　二、推进管网更新。改造主管道58公里。',
            '',
          ),
          genre: 'work-plan',
        },
      },
      {
        text: '以令公布的办法、细则不在此列。',
        example: {
          text: '清河县人民政府令\n\n第6号\n\n清河县城市供水管理办法\n\n　　第一条　为加强城市供水管理，制定本办法。\n',
          genre: 'order',
        },
      },
      {
        text: '成文于2012年7月1日（现行《条例》施行）以前的文件不报。',
        example: {
          text: '清河县水利局文件\n\n清水〔2005〕3号\n\n清河县水利局2005年工作要点\n\n各科室：\n　　抓好三项重点。\n',
          genre: 'work-plan',
        },
      },
      {
        text: '“意见”“纪要”“公报”本来就是法定文种。',
        example: {
          text: lines(
            '中共清河县委文件',
            '',
            '清发〔2025〕1号',
            '',
            '中共清河县委关于实施乡村振兴战略的意见',
            '',
            '各乡镇党委：',
            '　　为推进乡村振兴，提出如下意见：',
            '　　一、发展产业。',
            '',
          ),
        },
      },
      {
        text: '工作总结、工作打算和“建议”另有专门的规则说明。',
        example: {
          text: '清河县水利局2024年工作总结\n\n县人民政府：\n　　现将2024年工作总结如下：\n　　一、新建集中供水工程6处。\n\n清河县水利局\n2025年1月8日\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: {
      sent: '“{word}”不是法定的公文文种，这里却有主送机关或者版头。建议改用“关于印发《…》的通知”，把它作为附件；也可以换用合适的法定文种。',
      numbered:
        '标题以“{word}”结尾，又标有发文字号。如果是单独行文，建议用“关于印发《…》的通知”印发；如果是文件的附件，可以不改。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局文件',
            '',
            '清水〔2024〕3号',
            '',
            '清河县水利局2024年⟦工作要点⟧',
            '',
            '各科室：',
            '　　2024年全县水利工作要抓好以下三项重点。',
            '　　一、加快水源工程建设。青石水库引水工程年内开工。',
            '　　二、推进管网更新。改造主管道58公里。',
            '　　三、严格水质监测。按季度取样检测。',
            '',
            '清河县水利局',
            '2024年1月12日',
            '',
          ),
          fixed: lines(
            '清河县水利局文件',
            '',
            '清水〔2024〕3号',
            '',
            '清河县水利局关于印发《清河县水利局2024年工作要点》的通知',
            '',
            '各科室：',
            '　　现将《清河县水利局2024年工作要点》印发给你们，请结合实际认真贯彻执行。',
            '',
            '清河县水利局',
            '2024年1月12日',
            '',
            '清河县水利局2024年工作要点',
            '　　2024年全县水利工作要抓好以下三项重点。',
            '　　一、加快水源工程建设。青石水库引水工程年内开工。',
            '　　二、推进管网更新。改造主管道58公里。',
            '　　三、严格水质监测。按季度取样检测。',
            '',
            '',
          ),
          genre: 'work-plan',
        },
      ],
      good: [
        {
          text: lines(
            '清河县水利局文件',
            '',
            '清水〔2024〕3号',
            '',
            '清河县水利局关于印发《清河县水利局2024年工作要点》的通知',
            '',
            '各科室：',
            '　　现将《清河县水利局2024年工作要点》印发给你们，请认真贯彻执行。',
            '',
            '清河县水利局',
            '2024年1月12日',
            '',
          ),
          why: '已用通知印发',
        },
      ],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    const sign = officialSign(document);
    const found = sign && titleWord(document);
    if (!found || genre.genre === 'unknown' || predatesRegulation(document)) return;
    const { text: word, span } = found;
    const print = printNoticeFix(file, document, true);
    const fixes: Fix[] = [...(print ? [print] : [])];
    if (TELLS_OF_WORK.test(word)) {
      const title = '改为“关于…情况的报告”';
      const change = { titleSpan: span, titleWord: '情况的报告', title };
      fixes.push(changeGenreFix(file, document, genre.genre, 'report', change));
    } else if (NEIGHBOURS.has(word)) {
      const [name, to] = NEIGHBOURS.get(word)!;
      const change = { titleSpan: span, titleWord: name, title: `改为“${name}”` };
      fixes.push(changeGenreFix(file, document, genre.genre, to, change));
    } else if (SETS_WORK.test(word)) {
      const title = '改为“关于…工作的意见”';
      const change = { titleSpan: span, titleWord: '工作的意见', closing: '请结合实际认真贯彻执行。', title };
      fixes.push(changeGenreFix(file, document, genre.genre, 'opinion', change));
    }
    context.report({
      message: sign === 'number' ? 'numbered' : 'sent',
      data: { word },
      span,
      severity: SEVERITY_BY_SIGN[sign],
      fixes,
    });
  },
);

/** The number alone may be that of the notice which issued the paper. */
const SEVERITY_BY_SIGN: Readonly<Record<OfficialSign, Severity>> = {
  recipients: 'warning',
  issuerMark: 'warning',
  number: 'hint',
};

const WORD = inOrder([
  anyOf([
    /(?:工作|重点工作)?要点|(?:工作|实施|行动|建设|活动|试点)?方案|(?:发展|建设|专项|总体)?规划/,
    /(?:管理|暂行|实施|考核|试行)?办法|(?:实施|管理)?细则|(?:工作|管理)?制度|(?:情况)?说明|(?:情况|工作|专题)?汇报/,
    /须知|(?:操作|管理)?规程|申请书?|批文|批示|回复/,
  ]),
  /$/,
]);
/** Everyday words for a paper that has a genre of its own. */
const NEIGHBOURS: ReadonlyMap<string, readonly [string, GenreId]> = new Map([
  ['申请', ['请示', 'request']],
  ['申请书', ['请示', 'request']],
  ['批文', ['批复', 'reply']],
  ['批示', ['批复', 'reply']],
  ['回复', ['复函', 'letter']],
]);
const SUMMARY = /(?:工作|年度|年终|半年)?总结$/;
const TELLS_OF_WORK = /汇报|说明|总结/;
const SETS_WORK = /工作要点|重点工作要点/;

/** The word at the title's end that is no genre of article 8. */
function titleWord(document: OfficialDocument): Part | undefined {
  // A summary for a superior is the business of genre/summary-as-report.
  return (
    wordAtTitleEnd(document, WORD) ?? (goesDown(document) ? wordAtTitleEnd(document, SUMMARY) : undefined)
  );
}
