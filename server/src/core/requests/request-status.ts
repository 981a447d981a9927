/** Whether a request is made here and now, or told of: made before, granted, planned, made by others, said of a class of cases. */

const SELF_NAME =
  '(?:我|本)(?:局|县|市|省|区|州|旗|镇|乡|村|厅|委|办|院|校|站|所|队|处|部|社|馆|会|行|园|街道|单位|公司|中心|集团|们|支队|大队|科|台|库)';

const TOLD_BEFORE =
  /(?:已|曾|此前|先前|先后|多次|再三|当时|去年|上年|上月|日前|近日|昨日|早在|前期|年初|会后|随后|无需|无须|不再|不需|暂不|未|没有|不得|避免|是否|凡|一律|均须|均应|(?<=^|[，,；;])经(?!费|营|济))[^，,；;：:]{0,14}$/;
const TOLD_AFTER =
  /^[^。]{0,40}(?:已获|获得?批准|已(?:经)?批[复准]|已(?:经)?同意|已(?:经)?(?:拨付|解决|落实|到位)|均获|得到了?(?:批准|同意|支持|解决|落实))|^了/;
/** 3月4日，我局请……: the day before the word of asking tells when it was asked. */
const DATED =
  /(?:\d{1,2}月(?:\d{1,2}日|份|[上中下]旬)?|\d{4}年|[去今]年(?:初|底)?|[一二三四]季度|[上下]半年|当[天日]|次日)[，,]?(?:我|本)?[\p{Script=Han}]{0,3}(?:就[^，,；;]{2,24})?(?:专门|专题|主动|及时|积极)?(?:向[^，,；;]{1,12})?$/u;
const GRANTED_BEFORE = /(?:已|均)(?:经)?(?:落实|到位|解决|批准|批复)[^，,；;]{0,6}[，,；;]/;

/** A request that the text tells of: 此前已恳请……, 请求……已获批准. */
export function isToldOf(before: string, after: string): boolean {
  return TOLD_BEFORE.test(before) || SENT_BEFORE.test(before) || TOLD_AFTER.test(after);
}

/** 我局曾于5月12日报送《……》，请求……: what a paper asked that has gone off. */
const SENT_BEFORE =
  /(?:曾|已|先后|此前|于\d{1,2}月\d{1,2}日)[^，,；;]{0,24}(?:报送|上报|呈报|行文|[去致来]函|递交|提交|报请|请示)[^；;]{0,60}[，,](?:[^，,；;]{0,6})$/;

/** 3月，我局请……: made on a day that the text tells of. Not for 恳请, which does not tell. */
export function isDated(before: string): boolean {
  return DATED.test(before) || (GRANTED_BEFORE.test(before) && !WANTING.test(before));
}

const THIRD =
  '(?:群众|村民|居民|企业|商户|业主|职工|教师|学生|家长|代表们?|委员们?|农户|患者|家属|老人|市民|网民|网友|会员|来访人|信访人|当事人|申请人|投诉人|原告|被告|上诉人|市场主体|建设单位|施工单位|承建单位|运营方|开发商|合作社|经营者|各[县市区乡镇]|部分[县市区乡镇]|有的|他们|其(?![余中他它])|对方|镇村|村里|社区|客商|投资者|人士|同志|[多两三四五六七八九十\\d]+[名家位户](?:群众|企业|职工|教师|商户|村民)?)';
const THIRD_IN_CLAUSE = new RegExp(`${THIRD}[^，,；;：:]{0,10}$`);
const SAYS =
  '(?:反映|表示|呼吁|提出|来信|来电|来函|来访|上访|诉求|联名|写信|留言|致电|提案|要求|反响|指出|认为|普遍|强烈)';
const THIRD_SAYS = new RegExp(`${THIRD}[^，,；;]{0,20}${SAYS}[^，,；;]{0,20}[，,：:][^，,；;：:]{0,6}$`);
/** 业主聚集到街道，要求撤换物业，并|请……: the subject goes on. */
const THIRD_GOES_ON = new RegExp(
  `${THIRD}(?![^。；;]*${SELF_NAME})[^，,；;]{0,24}[，,](?:[^，,；;]{0,4}(?:要求|请求|希望|提出|反映)[^，,；;]{0,24}[，,])?(?:并|也|还|同时|均|都)$`,
);
/** 业主反映诉求，共提出三条：一是请……；二是请……: a list of what others want. */
const THIRD_LISTS = new RegExp(
  `${THIRD}(?![^。]*(?<![到向来给])${SELF_NAME})[^。：:]{0,60}(?:诉求|反映|提出|要求|呼吁|愿望|心愿|意见|建议)[^。：:]{0,16}[：:](?![^。]*${SELF_NAME})[^。]*$`,
);
const LETTER = /(?:来信|来电|来函|来访|上访|联名|写信|留言|致电|提案|上书)[^，,；;]{0,6}$/;
const OWN_IN_CLAUSE = new RegExp(`${SELF_NAME}[^，,；;]{0,4}$`);

/** 鹭湾区请求调剂……, 丹圩县希望……: another organ, by its name. */
const OTHER_ORGAN =
  /(?:^|[，,；;：:])([\p{Script=Han}]{2,4}(?:县|区|镇|乡|街道|村|社区|公司|学校|中学|小学|医院))(?:也|还|则|均|都)?$/u;

/** Who asks is somebody else: 群众恳请……, 有企业来电，请求……. */
export function isThirdParty(before: string, issuer = ''): boolean {
  if (OWN_IN_CLAUSE.test(before)) return false;
  const subject = OTHER_ORGAN.exec(before)?.[1];
  if (subject !== undefined && issuer !== '' && !issuer.includes(subject)) return true;
  return (
    THIRD_IN_CLAUSE.test(before) ||
    THIRD_GOES_ON.test(before) ||
    THIRD_SAYS.test(before) ||
    THIRD_LISTS.test(before) ||
    LETTER.test(before)
  );
}

/** 可请, 将请, 已请, 多次请: told of or planned, not done here. */
export const NOT_PERFORMED =
  /(?:将|已|曾|可|须|需|应|要|去|先|多次|主动|及时|适时|未|不|没有|若|如|凡|必须|需要|应当|专门|常|组织|共|才|局|厅|委|府|镇|乡|处|们|司|县|市|里|站|所|院|校|队|会|社)$/;

const PERFORMED = new RegExp(
  `(?:^|[，,；;：:、。）)])(?:[一二三四五六七八九十]是|其[一二三四五]|第[一二三四五])?[，,]?(?:因此|为此|故此|鉴于此|据此|对此|同时|另外|另|此外|在此|综上|${SELF_NAME}|[，,])*(${SELF_NAME}|特|特此|现|兹|谨|故|还|并|也|再次|再|拟|诚恳|一并|专此|由此)*(?:就[^，,；;]{1,20})?(?:向[^，,；;]{1,20})?$`,
);
const PLANNED =
  /积极|主动|争取|下一步|今后|接下来|适时|届时|必要时|条件成熟|年前|累计|全年|[一二三四]季度|(?<!\d)\d+月(?:\d+日)?[，,]|将按|如需|若需|的话[，,]/;

/** Plans of the writer's: 下一步，适时恳请……. */
export function isPlanned(before: string): boolean {
  return (
    /(?:下一步(?!怎|如何|该|是否)|今后|接下来|届时|必要时|适时|条件成熟[时后])[^。；;]{0,30}$/.test(before) &&
    !/^(?:能否|可否)/.test(before)
  );
}

/** Something is wanting: what makes a bare 申请追加…… a request and not a deed told of. */
export const WANTING =
  /缺口|不足|短缺|紧缺|缺乏|尚缺|还缺|仍缺|尚差|欠|未到位|不到位|到位不足|难以|无法|紧张|老化|超期|报废|狭小|匮乏|告急|亟[需待]|困难/;

/** 请求, 申请, 提请 say both “we hereby ask” and “we asked”; only the first is a request. */
export function isPerformed(before: string, word: string, named: boolean, wanting: boolean): boolean {
  const match = PERFORMED.exec(before);
  if (!match || PLANNED.test(before)) return false;
  const performative = /特|现|兹|谨|故|拟|为此|因此|据此|鉴于此|对此|综上|由此|专此/.test(match[0]);
  if (/向[^，,；;]{1,20}$/.test(before)) return performative;
  return word === '请求' || performative || named || wanting;
}
