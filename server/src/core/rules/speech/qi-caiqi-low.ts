import { linesIn } from '../../quotations/in-document';
import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-caiqi-low',
    title: '溢才气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech', 'address'],
    fix: 'suggest',
    attachments: 'skip',
    explanation: '通篇没有引典、对仗、比喻，也没有一句点透道理的话，听完记不住。',
    remedy: '在点题或收尾处引一句有出处的经典，或者写一副对仗、打一个比方。引文要与原文核对。',
    exceptions: [
      '事故处置、抢险救援、检查调度等场合不宜铺陈，不提示。',
      '经验交流和政府工作报告以平实为好，不提示。',
      '与场合的要求相差不大的，不提示。',
      '不足三百字的短稿不打分，不提示。',
    ],
    messages: { low: '{conclusion}{gap}' },
    examples: {
      bad: [
        {
          text: '⟦在全县防汛工作动员会上的讲话⟧\n\n同志们：\n　　防汛工作关系重大，各项措施的落实程度有待进一步提升，机制有待进一步完善，体系有待进一步健全。近年来，随着流域面积、河道断面等条件的变化，防汛形势发生了较大变化，设施老化的问题比较突出，物资储备的品种不多，队伍人手偏紧。\n　　一、关于设施\n　　水库、堤防、泵站的维护应在汛前完成。维护的内容包括坝体、闸门、启闭设备、备用电源等。维护完成以后由水利站组织验收，有关资料归入档案，便于以后查询使用。\n　　二、关于物资\n　　物资储备的品种包括编织袋、救生衣、照明设备、排水设备等。储备地点设在县里的中心仓库，按照登记制度管理，登记内容包括品名、数量、规格、入库时间等项目。\n　　三、关于队伍\n　　队伍的组成包括专业人员和一般人员。培训的内容包括设备操作、信息报送、人员转移等。培训结束以后组织一次考核，有关成绩归入个人档案备查。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县防汛工作动员会上的讲话\n\n同志们：\n　　今年，党中央、国务院对防汛工作作出部署，省委、市委相继召开会议，要求贯彻落实到每一座水库。县委常委会专题研究，定了三条。我们怎么办？一句话：人在堤在。\n　　上周我到柳湾村，六十二岁的村民老赵拉着我说：“去年水淹到炕沿，今年可不能再来一回。”这句话，值得我们好好想一想。群众的难处，就是我们的任务。千里之堤，溃于蚁穴；防汛不是等雨来，而是赶在雨前头。\n　　一、责任要到人\n　　各乡镇党委书记负总责，5月20日前把值班表贴到村口，谁脱岗就追究谁的责任。有三条线谁也不能碰，碰了就按规定严肃处理。必须守住底线，限期完成，督查通报。\n　　二、心要贴着群众\n　　大家想一想，半夜下大雨，谁去敲孤寡老人的门？咱们的干部要去敲，像敲自己家的门一样。老百姓看在眼里，记在心上。同志们辛苦了，我向你们道一声感谢！\n　　同志们，让我们守住每一座水库，守住家家户户的灯火！\n',
          why: '溢才气与场合相称',
          genre: 'speech',
        },
      ],
    },
  },
  (context) => {
    if (PLAIN.test(context.document.title?.plain ?? '')) return;
    // A line of the classics may stand without marks, which the review does not see.
    if (context.quotations && linesIn(context.document, context.quotations).length > 0) return;
    const found = qiGap(context, { qi: 'yicai', place: 'ending' });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);

const PLAIN = /事故|处置|抢险|救援|应急|检查|调度|悼|约谈|通报会/;
