import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Span } from '../../document/types';
import { changeGenreFix } from '../../refactor/change-genre';
import { splitReport } from '../../refactor/split-report';
import { isRequestInDisguise } from '../../requests/report-nature';
import { findRequests } from '../../requests/request-phrases';
import { findRequestUnits } from '../../requests/request-units';
import { actWordsIn } from '../../requests/request-words';
import { lines } from '../papers';
import { defineRule } from '../types';

/** Characters of a list item that a message quotes. */
const MOST_QUOTED = 12;

export default defineRule(
  {
    id: 'report/no-embedded-request',
    title: '报告夹带请示事项',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第四项',
        force: 'mandatory',
        says: '不得在报告等非请示性公文中夹带请示事项',
      },
      {
        norm: 'party-request-report',
        clause: '第二十条',
        force: 'mandatory',
        says: '请示应当一事一请示，不得在报告中夹带',
      },
    ],
    genres: ['report', 'briefing-material', 'statement', 'work-summary', 'briefing', 'special-report'],
    fix: 'mixed',
    explanation:
      '上级机关对报告可以不答复，对请示必须答复。请求批准、拨款、增编、帮助解决的话写在报告里，上级未必当办件处理，容易误事，所以报告不得夹带请示事项。',
    remedy:
      '把请求的话从报告里移出，另写一份请示，一文一事；用“拆分为报告和请示”可以一次办好，内容一字不丢。',
    exceptions: [
      {
        text: '“请审阅”“请指正”“请予指导”“请提出意见”不要求上级作出决定，不算请示事项。',
        example: {
          text: lines(
            '甲县水利局关于2024年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局扎实做好防汛工作。',
            '　　不妥之处，请批评指正，并请予指导。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年9月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '报告可以向上级提出建议，一般的“建议……”不提示；“建议批准我单位……”这类为本单位请求的，以及点名要主送机关及其部门办理的除外。',
        example: {
          text: lines(
            '甲县水利局关于2024年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局扎实做好防汛工作。',
            '　　建议加大中小河流治理力度，建议省里统筹安排流域规划。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年9月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '转述群众、企业、基层的诉求，叙述过去已经请示过的事，以及今后打算请示的事，不提示。',
        example: {
          text: lines(
            '甲县水利局关于水库除险加固进展情况的报告',
            '',
            '县人民政府：',
            '　　3月4日，我局已就加固资金向县政府请示，请求拨付的120万元已经到位。工程于6月底完工。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年7月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text:
          '“请各单位……”等不是对主送机关及其部门提出的，不提示；主送县政府而“请县财政局拨付……”的，仍是请示事项；“我局立即……，并请县公安局……”' +
          '是叙述做过的事，不提示。',
        example: {
          text: lines(
            '甲县水利局关于2024年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局扎实做好防汛工作。',
            '　　请各乡镇、各单位认真安排值班，落实抢险队伍。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年9月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '“上述意见如无不妥，请批转各地执行”属于呈转性意见的写法，不在这里提示。',
        example: {
          text: lines(
            '甲县水利局关于2024年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局扎实做好防汛工作。',
            '　　上述意见如无不妥，请批转各地执行。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年9月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '向人民代表大会及其常委会作的报告，“请予审议”“请审查批准”是应有的话，不提示。',
        example: {
          text: lines(
            '甲县水利局关于2024年防汛工作情况的报告',
            '',
            '县人大常委会：',
            '　　今年以来，我局扎实做好防汛工作。',
            '　　请予审议，并请审查批准。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年9月2日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '整篇都是请求、只是文种写成“报告”的，由“应用请示却用了报告”提示，这里不再重复。',
        example: {
          text: lines(
            '甲县水利局关于申请防汛经费的报告',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付防汛经费30万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '没有主送机关的情况说明、总结和专报里，请领导支持的话不提示。',
        example: {
          text: '甲县水利局2024年工作总结\n\n　　一年来，安全度汛。恳请县政府拨付经费30万元。\n\n甲县水利局\n2024年12月6日\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: {
      request:
        '这里以“{how}”向{whom}请求{act}，属于请示事项。报告不能夹带请示事项，请移出来另写一份请示，以免上级当作阅件而不答复。',
      listed:
        '这里请求{whom}{act}，属于请示事项。报告不能夹带请示事项，请移出来另写一份请示，以免上级当作阅件而不答复。',
      support:
        '这里请{whom}{act}。如果要上级答复或者给予具体支持，应当另写请示；如果只是一般的表态，建议删去或者改为“请予指导”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于2024年抗旱工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局全力抗旱保供。现将有关情况报告如下：',
            '　　一、主要工作',
            '　　抢修泵站6座，新打机井12眼，保障了9万亩农田灌溉。',
            '　　二、存在的问题',
            '　　机井维修养护经费不足。⟦请拨付专项经费30万元，请批示⟧。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年8月20日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于2024年抗旱工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，我局全力抗旱保供。现将有关情况报告如下：',
            '　　一、主要工作',
            '　　抢修泵站6座，新打机井12眼，保障了9万亩农田灌溉。',
            '　　二、存在的问题',
            '　　机井维修养护经费不足。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年8月20日',
            '',
          ),
          genre: 'report',
        },
        {
          text: lines(
            '乙镇人民政府关于“7·12”暴雨灾情的报告',
            '',
            '县人民政府：',
            '　　7月12日，我镇遭受特大暴雨，倒塌房屋21间，紧急转移群众430人。目前救灾工作正在有序进行。',
            '　　⟦恳请县政府解决灾后重建资金120万元。妥否，请批示⟧。',
            '',
            '乙镇人民政府',
            '2024年7月13日',
            '',
          ),
          fixed: lines(
            '乙镇人民政府关于“7·12”暴雨灾情的报告',
            '',
            '县人民政府：',
            '　　7月12日，我镇遭受特大暴雨，倒塌房屋21间，紧急转移群众430人。目前救灾工作正在有序进行。',
            '　　特此报告。',
            '',
            '乙镇人民政府',
            '2024年7月13日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '甲县信访局关于上半年信访形势的报告',
            '',
            '县人民政府：',
            '　　上半年，群众来信请求解决饮水困难的37件，要求增加公交班次的12件，均已转有关部门办理。',
            '　　以上报告，请审阅。',
            '',
            '甲县信访局',
            '2024年7月2日',
            '',
          ),
          why: '转述群众的诉求；“请审阅”不求答复',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, file, genre } = context;
    if (contradictsTitle(document, genre)) return;
    // Only what is sent up to an organ: 情况说明, 总结 with 主送机关.
    if (context.isGenre('statement', 'work-summary', 'briefing', 'special-report') && !document.recipients)
      return;
    const weak = !context.isGenre('report');
    const found = findRequestUnits(file, document);
    if (!found) {
      // A bare 妥否，请批示 in the middle; at the end it is the closing formula's business.
      const inClosing = ({ start }: Span): boolean =>
        document.closings.some(({ span }) => span.start <= start && start < span.end);
      for (const { span, act } of isRequestInDisguise(document) ? [] : findRequests(document)) {
        const data = { whom: '上级', act: `“${file.text.slice(act.start, act.end)}”` };
        const severity = weak ? 'hint' : 'error';
        if (!inClosing(span)) context.report({ message: 'listed', data, span, severity });
      }
      return;
    }
    const split = splitReport(file, document, genre, found);
    const short = document.headings.length === 0 && document.paragraphs.length <= 5;
    const rename =
      short && document.title?.genreWord
        ? [changeGenreFix(file, document, 'report', 'request', { closing: '妥否，请批示。' })]
        : [];
    // 特此报告，并候示遵: the closing asks as well; it goes with the split.
    const inUnits = new Set(found.units.flatMap(({ pieces }) => pieces));
    for (const piece of found.pieces) {
      const phrase = piece.phrases[0];
      if (piece.state !== 'closing' || !phrase || inUnits.has(piece)) continue;
      context.report({
        message: 'listed',
        data: { whom: '上级', act: `“${file.text.slice(phrase.act.start, phrase.act.end)}”` },
        span: phrase.span,
        severity: weak ? 'hint' : 'error',
        fixes: split ? [{ ...split, preferred: true }] : [],
      });
    }
    const words = ({ start, end }: Span): string => file.text.slice(start, end);
    for (const unit of found.units) {
      const asking = unit.pieces.flatMap(({ phrases }) => phrases);
      const listed = unit.pieces[0]?.listed === true;
      if (asking.length === 0 && !listed) continue;
      const act = asking.find(({ sort }) => sort !== 'answer') ?? asking[0];
      const item = actWordsIn(words(unit.mark))[0]?.word ?? words(unit.mark).slice(0, MOST_QUOTED);
      const asked = act ? words(act.act) : item;
      const whom = act?.addressee ? words(act.addressee).replace(/^[由请]/, '') : '上级';
      const how = act && act.ask.end > act.ask.start && words(act.ask) !== asked ? words(act.ask) : undefined;
      context.report({
        message: unit.firm ? (how === undefined ? 'listed' : 'request') : 'support',
        data: { act: `“${asked}”`, whom, how: how ?? '' },
        span: unit.mark,
        severity: weak ? 'hint' : unit.firm ? 'error' : 'warning',
        fixes: split ? [{ ...split, preferred: true }, ...rename] : [],
      });
    }
  },
);
