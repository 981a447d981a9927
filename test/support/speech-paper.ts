/** A small speech for rule tests: only what the test is about stands out. */
export interface SpeechParts {
  readonly title?: string;
  readonly byline?: string;
  /** Empty for none. */
  readonly salutation?: string;
  readonly eol?: string;
}

/** Paragraphs are indented by two full-width spaces. */
export function speechPaper(paragraphs: readonly string[], parts: SpeechParts = {}): string {
  const { title = '在全县供水工作会议上的讲话', byline, salutation = '同志们：', eol = '\n' } = parts;
  const head = [
    title,
    ...(byline === undefined ? [] : [byline]),
    '',
    ...(salutation === '' ? [] : [salutation]),
  ];
  return [...head, ...paragraphs.map((text) => `　　${text}`), ''].join(eol);
}

/** About as many characters of plain talk as asked for, in sentences that say nothing a rule looks for. */
export function filler(characters: number): string {
  return FILLER.repeat(Math.ceil(characters / FILLER.length));
}

const FILLER = '管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。';

/** A talk of about 350 characters that lacks all of what a lively speech has. */
export function plainTalk(): string[] {
  return [
    '供水设施的改造关系重大，措施的落实程度有待提升，机制有待完善。随着用水量的变化，供需情况发生了较大变化，设施老化的问题比较突出，备件品种不多，队伍人手偏紧，资料保存也不够齐全，查找费时。',
    '一、关于设施',
    '水厂、泵站、管道的维护应在旺季之前完成，内容包括阀门、启闭设备、备用电源等。维护完成以后由供水站组织验收，有关资料归入档案，便于以后查询使用。验收的表格采用统一式样，由供水站统一印制，供有关岗位记录每天的情况，月底装订成册。',
    '二、关于备件',
    '备件的品种包括阀门、接头、水表、排水设备等。储备地点设在中心仓库，按照登记制度管理，登记内容包括品名、数量、规格、入库时间等项目。',
    '三、关于队伍',
    '队伍的组成包括专业人员和一般人员。培训内容涉及设备操作、信息报送、抢修流程等。培训结束以后组织一次考核，有关成绩归入个人档案备查。',
  ];
}

/** The same length, with what `plainTalk` lacks. */
export function warmTalk(): string[] {
  return [
    '今年，党中央、国务院对城乡供水作出部署，省委、市委相继召开会议，要求贯彻落实到每一座水厂。县委常委会专题研究，定了三条。我们怎么办？一句话：水到户，心才安。',
    '上周我到石桥村，六十二岁的村民老周拉着我说：“一到夏天就停水，孙子洗澡都难。”这句话，值得我们好好想一想。群众的难处，就是我们的任务。千里之堤，溃于蚁穴；供水不是等管子爆了再修，而是赶在爆管前头换。',
    '一、责任要到人',
    '各乡镇党委书记负总责，5月20日前把抢修电话贴到村口，谁脱岗就追究谁的责任。有三条线谁也不能碰，碰了就按规定严肃处理。必须守住底线，限期完成，督查通报。',
    '二、心要贴着群众',
    '大家想一想，半夜停了水，谁去给孤寡老人送一桶？咱们的干部要去送，像给自己家送一样。老百姓看在眼里，记在心上。同志们辛苦了，我向你们道一声感谢！',
    '同志们，让我们守住每一座水厂，守住家家户户的灶台！这件事办好了，比开十次会都管用，老百姓一定会给我们点赞。',
  ];
}
