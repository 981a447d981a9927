import { lines } from '../papers';
import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-tongtian-low',
    title: '通天气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '讲话要接得上上级的精神、本单位的决策，听众才知道为什么要做、依据在哪里。部署、动员的讲话尤其要交代清楚。',
    remedy:
      '说明上级哪次会议、哪份文件提了什么要求，本单位党委（党组）怎么研究、定了什么，落到听众头上是什么任务。',
    exceptions: [
      {
        text: '座谈、致辞、经验交流、表彰、纪念等场合，不提示。',
        example: { in: 'plainTalk', text: '在供水工作座谈会上的讲话' },
      },
      {
        text: '内部业务会议上看不出场合的讲话，不提示。',
        example: {
          text: lines(
            '把水送到每一户',
            '',
            '同志们：',
            '　　供水设施的改造关系重大，措施的落实程度有待提升，机制有待完善。随着用水量的变化，供需情况发生了较大变化，' +
              '设施老化的问题比较突出，备件品种不多，队伍人手偏紧，资料保存也不够齐全，查找费时。',
            '　　一、关于设施',
            '　　水厂、泵站、管道的维护应在旺季之前完成，内容包括阀门、启闭设备、备用电源等。维护完成以后由供水站组织验收，有关资料归入档案，' +
              '便于以后查询使用。',
            '　　二、关于备件',
            '　　备件的品种包括阀门、接头、水表、排水设备等。储备地点设在中心仓库，按照登记制度管理，登记内容包括品名、数量、规格、' +
              '入库时间等项目。',
            '　　三、关于队伍',
            '　　队伍的组成包括专业人员和一般人员。培训内容涉及设备操作、信息报送、抢修流程等。培训结束以后组织一次考核，' +
              '有关成绩归入个人档案备查。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '不足三百字的短稿不打分，不提示。',
        example: {
          text: '在全县防汛工作动员会上的讲话\n\n同志们：\n　　防汛工作关系重大，机制有待进一步完善。\n',
          genre: 'speech',
        },
      },
    ],
    messages: { low: '{conclusion}{gap}' },
    examples: {
      bad: [
        {
          in: 'plainTalk',
          text: '⟦在全县防汛工作动员会上的讲话⟧',
        },
      ],
      good: [
        {
          in: 'warmTalk',
          text: '在全县防汛工作动员会上的讲话',
          why: '通天气与场合相称',
        },
      ],
    },
  },
  (context) => {
    const found = qiGap(context, {
      qi: 'tongtian',
      place: 'opening',
      occasions: ['deploy', 'mobilize', 'discipline', 'inaugural', 'party-lesson'],
    });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);
