/** Which kind of its genre a document is, and in which direction it goes: rules and completions hang on both. */
import assert from 'node:assert/strict';
import { GENRE_IDS } from '@biganzi/shared';
import { parse } from '../../../server/src/core/document';
import { GENRE_DEFINITIONS } from '../../../server/src/core/genres';
import { classify } from '../../../server/src/core/genres/classify';
import type { Direction } from '../../../server/src/core/genres/types';

const SIGNED = '\n甲县人民政府办公室\n2024年3月5日\n';
const UNITS = '各乡镇人民政府，县政府各部门：\n';

/** Subkind, direction, the title, and what stands under it up to the signature. */
const CASES: readonly (readonly [string, Direction, string, string])[] = [
  [
    'notice.print',
    'down',
    '甲县人民政府办公室关于印发《甲县防汛应急预案》的通知',
    `${UNITS}　　现将《甲县防汛应急预案》印发给你们，请认真贯彻执行。`,
  ],
  [
    'notice.print',
    'down',
    '甲市教育局关于印发2024年工作要点的通知',
    '各县区教育局：\n　　现将《甲市教育局2024年工作要点》印发给你们，请结合实际抓好落实。',
  ],
  [
    'notice.print',
    'down',
    '',
    `${UNITS}　　《甲县政府投资项目管理细则》已经县政府同意，现印发给你们，请遵照执行。`,
  ],
  [
    'notice.forward',
    'down',
    '甲县人民政府办公室转发市政府办公室关于做好春耕备耕工作的通知',
    `${UNITS}　　现将市政府办公室《关于做好春耕备耕工作的通知》转发给你们，请认真贯彻执行。`,
  ],
  [
    'notice.forward',
    'down',
    '甲县人民政府办公室转发县水利局关于加强河道采砂管理意见的通知',
    `${UNITS}　　县水利局《关于加强河道采砂管理的意见》已经县政府同意，现转发给你们，请结合实际认真贯彻执行。`,
  ],
  [
    'notice.forward',
    'down',
    '',
    `${UNITS}　　现将省卫生健康委《关于开展义诊活动的通知》转发给你们，请按要求组织实施。`,
  ],
  [
    'notice.endorse',
    'down',
    '甲县人民政府批转县农业农村局关于促进生猪生产意见的通知',
    `${UNITS}　　县政府同意县农业农村局《关于促进生猪生产的意见》，现批转给你们，请认真贯彻执行。`,
  ],
  [
    'notice.endorse',
    'down',
    '',
    `${UNITS}　　县政府同意县审计局《关于2023年预算执行审计整改的意见》，现批转给你们，请认真研究落实。`,
  ],
  [
    'notice.meeting',
    'down',
    '甲县人民政府办公室关于召开全县安全生产工作会议的通知',
    `${UNITS}　　经县政府同意，定于3月8日召开全县安全生产工作会议，现将有关事项通知如下：\n　　一、会议时间：3月8日上午9时。\n　　二、会议地点：县会议中心。\n　　三、参会人员：各乡镇主要负责人。`,
  ],
  [
    'notice.meeting',
    'down',
    '关于举办公文写作培训班的通知',
    '各科室：\n　　为提高公文质量，决定举办公文写作培训班，现将有关事项通知如下：\n　　一、培训时间：3月12日。\n　　二、培训地点：二楼会议室。\n　　三、参加人员：各科室文秘人员。',
  ],
  [
    'notice.meeting',
    'down',
    '',
    '各科室：\n　　局党组定于3月8日召开一季度工作例会，现将有关事项通知如下：\n　　一、会议时间：3月8日下午3时。\n　　二、会议地点：五楼会议室。\n　　三、参会人员：各科室负责人。',
  ],
  [
    'notice.personnel',
    'down',
    '甲县人民政府关于张某等同志任免职的通知',
    `${UNITS}　　经县政府研究，决定：\n　　张某任县水利局局长；\n　　免去李某的县水利局局长职务。`,
  ],
  [
    'notice.personnel',
    'down',
    '',
    `${UNITS}　　经研究，决定：\n　　任命王某为县文化馆馆长，试用期一年；\n　　免去赵某的县文化馆馆长职务。`,
  ],
  [
    'notice.inform',
    'down',
    '甲县人民政府关于成立防汛抗旱指挥部的通知',
    `${UNITS}　　为加强防汛抗旱工作，决定成立甲县防汛抗旱指挥部。现将组成人员名单通知如下：\n　　指挥长：张某。\n　　副指挥长：李某。`,
  ],
  [
    'notice.inform',
    'down',
    '关于启用“甲县数据局”印章的通知',
    `${UNITS}　　即日起启用“甲县数据局”印章，原印章同时废止。特此通知。`,
  ],
  [
    'notice.inform',
    'down',
    '甲县人民政府办公室关于2024年部分节假日安排的通知',
    `${UNITS}　　现将2024年部分节假日放假调休日期通知如下：\n　　一、元旦：1月1日放假。`,
  ],
  [
    'notice.deploy',
    'down',
    '甲县人民政府办公室关于做好森林防火工作的通知',
    `${UNITS}　　为做好森林防火工作，现就有关事项通知如下：\n　　一、压实责任。\n　　二、严格管控火源。\n　　三、做好值守。`,
  ],
  [
    'notice.deploy',
    'down',
    '甲县教育局关于进一步加强校园食品安全管理的通知',
    '各学校：\n　　为进一步加强校园食品安全管理，现就有关事项通知如下：\n　　一、落实陪餐制度。\n　　二、开展自查。',
  ],
  [
    'report.work',
    'up',
    '甲县水利局关于2023年水利工作情况的报告',
    '县人民政府：\n　　现将2023年水利工作情况报告如下：\n　　一、主要做法\n　　抓好工程建设。\n　　二、存在问题\n　　资金不足。\n　　三、下一步打算\n　　加快进度。\n　　特此报告。',
  ],
  [
    'report.work',
    'up',
    '',
    '县人民政府：\n　　现将2023年招商引资工作报告如下：\n　　一、工作成效\n　　全年签约项目20个。\n　　二、存在的问题\n　　项目落地慢。\n　　三、下一步工作\n　　抓好服务。\n　　特此报告。',
  ],
  [
    'report.situation',
    'up',
    '甲镇人民政府关于永兴砖厂火灾事故情况的报告',
    '县人民政府：\n　　3月4日晚，我镇永兴砖厂起火，经抢险扑灭，无人员伤亡，直接经济损失20万元。现将情况报告如下：\n　　一、事故经过。\n　　二、处置情况。\n　　特此报告。',
  ],
  [
    'report.situation',
    'up',
    '',
    '市应急管理局：\n　　3月4日夜，我县普降暴雨，受灾群众2000人，直接经济损失300万元，无人员伤亡。灾情发生后，我县立即组织抢险。现将灾情报告如下：\n　　一、受灾情况。\n　　二、抢险情况。\n　　后续情况续报。',
  ],
  [
    'report.reply',
    'up',
    '甲县人民政府关于第12号督办件办理情况的报告',
    '市人民政府：\n　　《关于督办甲县河道整治的函》（甲政督〔2024〕12号）收悉，现将有关办理情况报告如下：\n　　一、已拆除违建三处。\n　　特此报告。',
  ],
  [
    'report.reply',
    'up',
    '',
    '市人民政府：\n　　贵府3月1日来电询问我县粮食收购情况收悉。现将有关情况报告如下：\n　　全县收购秋粮三万吨，仓容充足。\n　　特此报告。',
  ],
  [
    'report.submit',
    'up',
    '甲县统计局关于报送2023年统计年报的报告',
    '市统计局：\n　　现将我县2023年统计年报报上，请审阅。\n　　特此报告，请查收。',
  ],
  [
    'report.submit',
    'up',
    '',
    '市财政局：\n　　根据通知要求，现将《甲县2024年部门预算》及说明报上，请审阅。\n　　附件：甲县2024年部门预算',
  ],
  [
    'request.funds',
    'up',
    '甲镇人民政府关于解决敬老院改造资金的请示',
    '县人民政府：\n　　我镇敬老院建于1998年，房屋漏雨。经测算，改造所需资金80万元，镇财政已安排30万元，尚有资金缺口50万元。恳请县政府拨款补助50万元。\n　　妥否，请批示。',
  ],
  [
    'request.funds',
    'up',
    '',
    '县人民政府：\n　　因连日暴雨，我镇道路损毁12处，抢修所需经费120万元，缺口经费70万元。特申请补助资金70万元。\n　　当否，请批复。',
  ],
  [
    'request.approval',
    'up',
    '甲县文化局关于举办首届民歌节的请示',
    '县人民政府：\n　　为繁荣群众文化，我局拟于9月举办首届民歌节，方案已经专家论证。\n　　妥否，请批准。',
  ],
  [
    'request.approval',
    'up',
    '甲县教育局关于设立城南小学的请示',
    '县人民政府：\n　　城南片区学位紧张，我局拟设立城南小学，规模24个班。\n　　以上请示如无不妥，请批准。',
  ],
  [
    'request.instruction',
    'up',
    '甲县林业局关于林权流转适用政策有关问题的请示',
    '市林业局：\n　　我县在办理林权流转登记中，对重复登记如何处理有不同理解。我局认为应当以先登记的为准。\n　　可否，请予指示。',
  ],
  [
    'request.instruction',
    'up',
    '甲市法制办关于如何适用行政处罚时效有关问题的请示',
    '省法制办：\n　　对连续违法行为的起算，实践中有两种理解。我办倾向第一种。\n　　当否，请予明确答复。',
  ],
  [
    'letter.consult',
    'level',
    '甲县档案局关于商请协助提供历史资料的函',
    '乙市档案馆：\n　　我局正在编修县志，商请贵馆协助提供1950年前后的资料，请予支持为盼。\n　　特此函商，请予函复。',
  ],
  [
    'letter.consult',
    'level',
    '甲县体育局关于商请借用场馆的函',
    '乙学院：\n　　我县定于5月举办运动会，现商请借用贵院体育馆两天，望予支持、协助为荷。',
  ],
  [
    'letter.inquiry',
    'level',
    '甲市商务局关于征求促进消费措施意见的函',
    '市发展改革委：\n　　我局起草了《促进消费若干措施》，请研究提出意见，并于3月10日前函复我局。',
  ],
  [
    'letter.inquiry',
    'level',
    '',
    '乙县民政局：\n　　我县居民刘某自述曾在贵县服役。现函询其入伍时间、服役单位是否属实，请予函复。\n　　特此函询。',
  ],
  [
    'letter.approval',
    'level',
    '甲县卫健局关于申请核拨防疫经费的函',
    '县财政局：\n　　为做好防疫工作，所需经费30万元，现申请从预备费中核拨。\n　　请予审批，盼函复。',
  ],
  [
    'letter.approval',
    'level',
    '甲学校关于申请占用城市道路施工的函',
    '市城市管理局：\n　　我校拟修缮围墙，需占用城市道路20天，特此函请贵局予以批准，盼复。\n　　望准予为荷，请予批准。',
  ],
  [
    'letter.reply',
    'level',
    '甲市自然资源局关于乙学院用地事宜的复函',
    '乙学院：\n　　贵院《关于商请调整用地的函》（乙院函〔2024〕3号）收悉。经研究，现函复如下：\n　　一、原则同意调整。\n　　特此函复。',
  ],
  [
    'letter.reply',
    'level',
    '',
    '乙县交通局：\n　　贵局来函收悉。经研究，现就接线方案函复如下：\n　　我局同意方案二。\n　　特此复函。',
  ],
  [
    'letter.inform',
    'level',
    '甲县水利局关于开闸放水的函',
    '乙县水利局：\n　　我县定于3月10日开闸放水，流量每秒50立方米，请贵局提前做好防范。\n　　特此函告。',
  ],
  [
    'letter.inform',
    'level',
    '',
    '乙公司：\n　　贵公司承建的项目将于3月15日验收，届时请派员到场。\n　　专此函达。',
  ],
  [
    'opinion.up',
    'up',
    '甲县水利局关于加强农村饮水安全的意见',
    '县人民政府：\n　　现就加强农村饮水安全提出如下意见：\n　　一、编制规划。\n　　二、落实资金。\n　　以上意见，如无不妥，请批转各乡镇执行。',
  ],
  [
    'opinion.level',
    'level',
    '甲市水利局关于流域规划的意见',
    '乙市水利局：\n　　贵局关于流域规划的征求意见稿收悉，现提出如下意见：\n　　一、补充调度方案。\n　　以上意见，供参考。',
  ],
  [
    'opinion.down',
    'down',
    '甲县人民政府关于促进茶产业发展的实施意见',
    `${UNITS}　　为促进茶产业发展，现提出如下意见：\n　　一、总体要求\n　　做强品牌。\n　　二、保障措施\n　　各乡镇要抓好落实，认真贯彻执行。`,
  ],
  [
    'bulletin.commend',
    'down',
    '甲县人民政府关于表扬2023年先进单位的通报',
    `${UNITS}　　为激励先进，决定对水利局等10个单位予以通报表扬。希望受到表扬的单位再接再厉。`,
  ],
  [
    'reply.reject',
    'down',
    '甲县人民政府关于不同意新建办公楼的批复',
    '甲镇人民政府：\n　　你镇《关于新建办公楼的请示》收悉。经研究，批复如下：\n　　不同意新建办公楼。\n　　此复。',
  ],
];

/** Of genres that have one direction, or are published when nobody is addressed. */
const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  [
    'public',
    '甲县公安局关于禁止燃放烟花爆竹的通告\n　　为保障安全，现将有关事项通告如下：\n　　一、城区禁止燃放烟花爆竹。\n　　二、本通告自发布之日起施行。',
  ],
  [
    'public',
    '甲市人民政府关于实行交通管制的公告\n　　为保障活动安全，现将有关事项公告如下：\n　　3月8日解放路禁止车辆通行。\n　　特此公告。',
  ],
  [
    'public',
    '甲县人民政府关于废止部分文件的决定\n　　经县政府常务会议研究，现作如下决定：\n　　一、废止文件12件。\n　　二、本决定自公布之日起施行。',
  ],
  [
    'down',
    '甲县人民政府关于授予张某同志劳动模范称号的决定\n各乡镇人民政府：\n　　经研究，决定授予张某同志“劳动模范”称号。',
  ],
  [
    'up',
    '甲县人民政府关于提请审议《甲县城市总体规划（草案）》的议案\n县人大常委会：\n　　《甲县城市总体规划（草案）》已经县政府常务会议讨论通过，现提请审议。',
  ],
  [
    'internal',
    '甲县水利局2023年工作总结\n　　2023年，在县委领导下，现将工作总结如下：\n　　一、主要成效\n　　二、存在不足\n　　三、下一步打算',
  ],
];

const resultOf = (text: string) => classify(parse(text).documents[0]!);

describe('the kind and the direction of a document', () => {
  for (const [subkind, direction, title, body] of CASES) {
    it(`${subkind}, ${title === '' ? 'no title' : title}`, () => {
      const result = resultOf(`${title}${title === '' ? '' : '\n'}${body}${SIGNED}`);
      assert.equal(result.genre, subkind.split('.')[0]);
      assert.deepEqual([result.subkind, result.direction], [subkind, direction]);
    });
  }

  for (const [direction, text] of DIRECTIONS) {
    it(`${direction}: ${text.split('\n')[0]}`, () =>
      assert.equal(resultOf(`${text}${SIGNED}`).direction, direction));
  }

  it('a genre has at least one direction, and a subkind goes in one of them', () => {
    for (const id of GENRE_IDS) {
      const { directions, subkinds } = GENRE_DEFINITIONS[id];
      assert.ok(directions.length > 0);
      for (const { direction } of subkinds)
        assert.ok(direction === undefined || directions.includes(direction));
    }
  });

  it('the user’s genre gets a direction too', () => {
    const result = classify(parse('两句话，没有什么可看的。').documents[0]!, { override: 'letter' });
    assert.equal(result.direction, 'level');
  });
});
