/** Small papers that the examples of rules stand in, so that an example shows what it is an example of. */
import type { GenreId } from '@biganzi/shared';

/** A text of several lines, one in a line of the file: `lines(title, '', recipient, …)`. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}

export const PAPERS = {
  notice: {
    genre: 'notice',
    head: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　',
    tail: '\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
  },
  request: {
    genre: 'request',
    head: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　',
    tail: '\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
  },
  report: {
    genre: 'report',
    head: '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　',
    tail: '\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
  },
  letter: {
    genre: 'letter',
    head: '甲县水利局关于商请提供资料的函\n\n乙县水利局：\n　　',
    tail: '\n　　请予支持为盼。\n\n甲县水利局\n2024年5月6日\n',
  },
  speech: {
    genre: 'speech',
    head: '在全县干部大会上的讲话\n\n同志们：\n　　',
    tail: '\n',
  },
  plainTalk: {
    genre: 'speech',
    head: '',
    tail: lines(
      '',
      '',
      '同志们：',
      '　　防汛工作关系重大，各项措施的落实程度有待进一步提升，机制有待进一步完善，体系有待进一步健全。' +
        '近年来，随着流域面积、河道断面等条件的变化，防汛形势发生了较大变化，设施老化的问题比较突出，' +
        '物资储备的品种不多，队伍人手偏紧。',
      '　　一、关于设施',
      '　　水库、堤防、泵站的维护应在汛前完成。维护的内容包括坝体、闸门、启闭设备、备用电源等。' +
        '维护完成以后由水利站组织验收，有关资料归入档案，便于以后查询使用。',
      '　　二、关于物资',
      '　　物资储备的品种包括编织袋、救生衣、照明设备、排水设备等。储备地点设在县里的中心仓库，' +
        '按照登记制度管理，登记内容包括品名、数量、规格、入库时间等项目。',
      '　　三、关于队伍',
      '　　队伍的组成包括专业人员和一般人员。培训的内容包括设备操作、信息报送、人员转移等。' +
        '培训结束以后组织一次考核，有关成绩归入个人档案备查。',
      '',
    ),
  },
  warmTalk: {
    genre: 'speech',
    head: '',
    tail: lines(
      '',
      '',
      '同志们：',
      '　　今年，党中央、国务院对防汛工作作出部署，省委、市委相继召开会议，要求贯彻落实到每一座水库。' +
        '县委常委会专题研究，定了三条。我们怎么办？一句话：人在堤在。',
      '　　上周我到柳湾村，六十二岁的村民老赵拉着我说：“去年水淹到炕沿，今年可不能再来一回。”' +
        '这句话，值得我们好好想一想。群众的难处，就是我们的任务。千里之堤，溃于蚁穴；' +
        '防汛不是等雨来，而是赶在雨前头。',
      '　　一、责任要到人',
      '　　各乡镇党委书记负总责，5月20日前把值班表贴到村口，谁脱岗就追究谁的责任。' +
        '有三条线谁也不能碰，碰了就按规定严肃处理。必须守住底线，限期完成，督查通报。',
      '　　二、心要贴着群众',
      '　　大家想一想，半夜下大雨，谁去敲孤寡老人的门？咱们的干部要去敲，像敲自己家的门一样。' +
        '老百姓看在眼里，记在心上。同志们辛苦了，我向你们道一声感谢！',
      '　　同志们，让我们守住每一座水库，守住家家户户的灯火！',
      '',
    ),
  },
} as const satisfies Record<
  string,
  { readonly genre: GenreId; readonly head: string; readonly tail: string }
>;

export type PaperName = keyof typeof PAPERS;

/** Any text that may stand in a paper: in full, with the paper's genre. */
interface InPaper {
  readonly in?: PaperName;
  readonly text: string;
  readonly fixed?: string;
  readonly genre?: GenreId;
}

export function inPaper<Example extends InPaper>(example: Example): Example {
  if (example.in === undefined) return example;
  const { genre, head, tail } = PAPERS[example.in];
  const whole = (body: string) => `${head}${body}${tail}`;
  const { text, fixed } = example;
  return {
    ...example,
    genre: example.genre ?? genre,
    text: whole(text),
    ...(fixed === undefined ? {} : { fixed: whole(fixed) }),
  };
}

/** What of a text stands inside its paper; the whole text where it has none. */
export function withoutPaper({ in: name, text }: InPaper): string {
  if (name === undefined) return text;
  const { head, tail } = PAPERS[name];
  return text.slice(head.length, text.length - tail.length);
}
