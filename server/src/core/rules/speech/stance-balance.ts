import { isExcerpt } from '../../language/paper/published-speech';
import { insertSnippet, speechHead } from '../../refactor/speech-insertion';
import { type OccasionReview, STANCE_NAMES, type StanceId } from '../../speech/types';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/stance-balance',
    title: '情、理、威缺了一种',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '讲话动之以情、晓之以理、孚之以威，三者配合' }],
    genres: ['speech'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '部署、动员的讲话，先体谅，再讲清道理，最后提要求，听众才愿意做、知道怎么做、不敢不做。通篇要求没有一句关怀，或者只讲感谢不提要求，效果都打折扣。',
    remedy: '缺情的，在开头或结尾体谅大家的难处；缺理的，算一笔账、摆一组对比；缺威的，说清督办和规矩。',
    exceptions: [
      {
        text: '致辞、座谈、纪念、表彰等场合不要求讲威。',
        example: {
          text: lines(
            '在全县防汛工作座谈会上的讲话',
            '',
            '同志们：',
            '　　大家连着值了半个月的夜班，很辛苦，我代表县委向同志们表示感谢！',
            '　　为什么汛期刚到就请大家来？因为今年的雨比往年早了十天，如果等水来了再备料，就来不及了。事实证明，早一天准备，就少一分损失。' +
              '关键是把人和物放到坝上去，而不是放在纸上。',
            '　　一、水库的家底',
            '　　全县有水库四十座，坝体老化的有六座。去年冬天修了四座，今年春天又修了一座，还有一座正在备料。大家说得对，修坝不是为了好看，' +
              '而是为了雨夜里睡得安稳。',
            '　　二、人的家底',
            '　　巡库的同志平均五十一岁，最远的一座要走两个小时山路。他们把饭盒带到坝上，一守就是一整天。因为有他们，' +
              '下游的三千户人家才放得下心。',
            '　　同志们，让我们守住每一座水库，守住家家户户的幸福！祝大家身体健康，平安度汛，谢谢大家，辛苦了！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '标题看不出场合的、没有称谓的谈话和讲话节录，不提示。',
        example: {
          text: lines(
            '在全县供水改造部署会上的讲话',
            '',
            '　　各乡镇必须立即开工，严格执行施工方案，严禁拖延，一律不得擅自变更图纸。',
            '　　各单位要切实负责，水利局要抓好巡查，住建局要抓好管材，必须落实到位。',
            '　　5月20日前完成自查，按时上报，逾期不报的严肃追责。任何单位不得擅自停水。',
            '　　县里要逐个乡镇督查，发现停工的一律通报，造成损失的依纪问责。',
            '　　各单位要抓紧整改隐患，限期完成，督办到底。要严格执行信息报送制度，不得迟报。',
            '　　各级干部要坚守岗位，执行命令，服从指挥。要加强管理，确保随调随到。',
            '　　要严肃纪律，凡是擅离职守的，坚决处分；凡是推诿扯皮的，坚决通报，责令整改。',
            '　　要抓好质量，必须使用合格的管材，严禁以次充好，一经发现，从严查处。',
            '　　施工纪律必须严格执行，各单位负责人要坚守一线，抓紧抓好。',
            '　　各乡镇必须立即开工，严格执行施工方案，严禁拖延，一律不得擅自变更图纸。',
            '　　各单位要切实负责，水利局要抓好巡查，住建局要抓好管材，必须落实到位。',
            '　　5月20日前完成自查，按时上报，逾期不报的严肃追责。任何单位不得擅自停水。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '不足三百字的短稿，不提示。',
        example: {
          text: '在全县防汛工作部署会上的讲话\n\n同志们：\n　　各乡镇必须立即进入值班状态，严格执行值守制度，严禁脱岗。\n',
          genre: 'speech',
        },
      },
    ],
    messages: { missing: '全文几乎没有{names}的话，{occasion}类讲话三种站位以兼有为好。' },
    examples: {
      bad: [
        {
          text: lines(
            '⟦在全县防汛工作部署会上的讲话⟧',
            '',
            '同志们：',
            '　　汛期已到，各乡镇必须立即进入值班状态，严格执行二十四小时值守制度，严禁脱岗，一律不得请假外出。',
            '　　一、落实责任',
            '　　各乡镇党委要切实负责，水利局要抓好水库巡查，应急局要抓好物资，必须落实到位。5月20日前完成自查，按时上报，' +
              '逾期不报的严肃追责。要坚决服从调度，任何单位不得擅自开闸。',
            '　　二、严格督查',
            '　　县里要逐个乡镇督查，发现值班空岗的一律通报，造成损失的依纪问责。各单位要抓紧整改存在的隐患，限期完成，督办到底。' +
              '要严格执行信息报送制度，不得迟报、漏报、瞒报。',
            '　　三、从严管理',
            '　　各级干部要坚守岗位，执行命令，服从指挥。要加强队伍的管理，加强车辆的管理，加强物资的管理，确保随调随到。要严肃纪律，' +
              '凡是擅离职守的，坚决处分。凡是推诿扯皮的，坚决通报，责令整改。各单位负责人要坚守一线，抓紧抓好每一项任务，做到令行禁止、' +
              '执行到底。',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县防汛工作部署会上的讲话',
            '',
            '同志们：',
            '　　大家连着值了半个月的夜班，很辛苦，我代表县委向同志们表示感谢！',
            '　　为什么汛期刚到就开这个会？因为今年的雨比往年早了十天，如果等水来了再备料，就来不及了。事实证明，早一天准备，就少一分损失。' +
              '关键是把人和物放到坝上去，而不是放在纸上。',
            '　　一、落实责任',
            '　　各乡镇要切实负责，水利局要抓好水库巡查，必须落实到位。5月20日前完成自查，逾期不报的严肃追责。',
            '　　二、严格督查',
            '　　县里要逐个乡镇督查，发现空岗的一律通报。但是督查不是目的，目的是把隐患找出来，所以发现问题及时报告的，不追究责任。',
            '　　同志们，让我们守住每一座水库，守住家家户户的幸福！祝大家身体健康，平安度汛，谢谢大家，辛苦了！',
            '',
          ),
          why: '情、理、威都有',
          genre: 'speech',
        },
      ],
    },
  },
  ({ file, document, speech, report }) => {
    const { scored, occasion, stances } = reviewOnce(document, speech);
    if (!scored || !document.salutation || isExcerpt(document) || stances.sentences.length < FEWEST) return;
    const missing = wantedOf(occasion).filter((id) => stances.shares[id] <= NEARLY_NONE);
    if (missing.length === 0) return;
    const fixes = missing.flatMap((id) => {
      const [prefix, place] = SKELETONS[id];
      return insertSnippet(file, document, prefix, place) ?? [];
    });
    const names = missing.map((id) => `“${STANCE_NAMES[id]}”`).join('、');
    report({
      message: 'missing',
      data: { names, occasion: occasion.name },
      span: speechHead(document),
      fixes,
    });
  },
);

/** Percent of what the speech says with a stance. */
const NEARLY_NONE = 1;
/** Sentences that take a stance; with fewer a share says nothing. */
const FEWEST = 6;

const SKELETONS = {
  emotion: ['qing-1', 'opening'],
  reason: ['li-1', 'opening'],
  authority: ['wei-1', 'ending'],
} as const satisfies Record<StanceId, readonly [string, 'opening' | 'ending']>;

function wantedOf({ id, source }: OccasionReview): readonly StanceId[] {
  if (source !== 'title' && source !== 'option') return [];
  if (id === 'deploy' || id === 'mobilize' || id === 'discipline') return ['emotion', 'reason', 'authority'];
  return ['emotion', 'reason'];
}
