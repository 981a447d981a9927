import rule from '../../../server/src/core/rules/paste/cjk-space';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　${body}\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n`;
const bad = (text: string) => ({
  text: notice(text),
  fixed: notice(text.replace(/⟦[ \u00a0]+⟧/g, '')),
  genre: 'notice' as const,
});
const good = (text: string, why: string) => ({ text: notice(text), why, genre: 'notice' as const });

testRule(rule, {
  bad: [
    bad('汛期将至，各水管⟦ ⟧所要提前检修，备足物⟦  ⟧料，确保安全。'),
    bad('接报后应及时批复(答⟦ ⟧复),答复要写明依据。'),
    bad('各所要吸取教训。⟦ ⟧对隐患⟦\u00a0⟧要逐一登记，“该修的⟦ ⟧马上修”。'),
    { ...bad('在𠮷家坝⟦ ⟧上游，要设雨量站。'), name: 'astral character' },
    {
      name: 'CRLF',
      text: notice('各所要昼夜值⟦ ⟧守，不得脱岗。').replace(/\n/g, '\r\n'),
      fixed: notice('各所要昼夜值守，不得脱岗。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'warning',
    },
    bad('各所要不断向上级⟦ ⟧和兄弟单位学习，取长补短。'),
    bad('防汛的重点是⟦ ⟧是老旧堤段，要反复排查。'),
  ],
  good: [
    good('　　首行缩进，不算多余的空格。', '段首缩进'),
    good('按照《中共中央 国务院关于加强水利工作的决定》要求，抓好落实。', '几个机关并列'),
    good(
      '按照《甲省委办公厅 甲省政府办公厅印发〈关于加强水利工作的意见〉的通知》落实，不得延误。',
      '联合印发的机关',
    ),
    good('执行《食品安全国家标准 甲乙卫生规范》，不得降低要求。', '标准的名称'),
    good('执行《信息安全技术 甲乙基本要求》（GB/T 1234—2020），按期测评。', '标准的名称'),
    good('图为干部在堤上巡查。水利报记者 王大川/摄，转载请注明出处。', '图片下的署名'),
    good('由于人手较少 经验不足，请予支持。', '丢了逗号，由另一条规则提示'),
    good('地点：局三楼会议室 时间：上午九点，请准时参加。', '标签'),
    good('会议定于5月6日 星期一召开，请准时参加。', '星期'),
    good('围绕“上善若水 厚德载物”开展活动，人人参加。', '口号'),
    {
      text: '乙县防汛条例\n\n第一条 为了加强防汛工作，制定本条例。\n第二条 各单位应当遵守本条例，服从指挥。\n',
      why: '条文编号后的空格',
      genre: 'notice',
    },
    {
      text: notice(
        '一、检修设备 各水管所要在五月底前完成全部设备的检修工作。\n　　二、备足物料 各水管所要按照定额备足。',
      ),
      why: '标题和正文粘连，由另一条规则提示',
      genre: 'notice',
    },
    { text: '', why: '空文件', genre: 'notice' },
  ],
});
