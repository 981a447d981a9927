import { withoutSpace } from '../../document/chars';
import { insertAtBodyEnd } from '../../edits';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'minutes/attendance',
    title: '纪要缺出席人员或会议概况',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '10.3',
        force: 'mandatory',
        says: '纪要标注出席人员名单，需要时标注请假和列席人员名单',
      },
      { norm: 'custom', force: 'customary', says: '纪要开头写明会议的时间、地点、主持人和参加人员' },
    ],
    genres: ['minutes'],
    fix: 'mixed',
    explanation:
      '纪要是落实议定事项的依据，要写明谁出席、谁主持、什么时候开的会。缺了这些，日后核对职责没有依据。',
    remedy: '在开头写明会议时间、地点、主持人，在文末列“出席：……”，需要时列“请假：……”“列席：……”。',
    exceptions: [
      {
        text: '正文里写明参加单位或者人员的，不提示。',
        example: {
          text: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，张三在县政府会议室主持召开会议，县水利局负责人参加。',
            '　　会议指出，今年汛期来得早。',
            '　　会议议定，由县水利局于5月底前完成采购。',
            '',
          ),
          genre: 'minutes',
        },
      },
      {
        text: '名单以附件列出的，不提示。',
        example: {
          text: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议。',
            '　　会议指出，今年汛期来得早，部分堤段存在险情。',
            '　　会议议定，由县水利局于5月底前完成防汛物资采购。',
            '',
            '　　附件：参会人员名单',
            '',
          ),
          genre: 'minutes',
        },
      },
      {
        text: '只缺会议地点一项的，不提示。',
        example: {
          text: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三主持召开防汛工作专题会议，县水利局、县应急管理局负责人参加。',
            '　　会议指出，今年汛期来得早，部分堤段存在险情。',
            '　　会议议定，由县水利局于5月底前完成防汛物资采购。',
            '',
          ),
        },
      },
    ],
    messages: {
      attendance: '没有写明出席（参加）会议的人员，建议在文末列“出席：……”。',
      circumstances: '没有写明会议的{lacking}，建议在开头补上。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县防汛工作专题会议⟦纪要⟧',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议。',
            '　　会议指出，今年汛期来得早，部分堤段存在险情。',
            '　　会议议定，由县水利局于5月底前完成防汛物资采购。',
            '',
          ),
          fixed: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议。',
            '　　会议指出，今年汛期来得早，部分堤段存在险情。',
            '　　会议议定，由县水利局于5月底前完成防汛物资采购。',
            '　　出席：〔出席人员名单〕',
            '',
          ),
          genre: 'minutes',
        },
      ],
      good: [],
    },
  },
  ({ document, file, report }) => {
    const { paragraphs, title } = document;
    if (!title || paragraphs.length < 3) return;
    // 出　席：
    const text = withoutSpace(document.text);
    const { span } = title.genreWord ?? title;
    if (!ATTENDED.test(text)) {
      const edit = insertAtBodyEnd(file, document, '出席：〔出席人员名单〕');

      const fixes: Fix[] = edit ? [{ title: '补“出席：……”', kind: 'suggest', edits: [edit] }] : [];
      report({ message: 'attendance', span, fixes });
    }
    const lacking = [
      ...(TIME.test(text) ? [] : ['时间']),
      ...(PLACE.test(text) ? [] : ['地点']),
      ...(CHAIR.test(text) ? [] : ['主持人']),
    ];
    if (lacking.length < 2) return;
    report({ message: 'circumstances', data: { lacking: lacking.join('、') }, span });
  },
);

const ATTENDED =
  /出席|参加|列席|参会|到会|与会|应到|实到|请假|名单|(?:负责人|负责同志|代表|成员|委员|同志)[^。；]{0,12}(?:等|共\d|出|到|汇报|发言)|共\d+人/;
const TIME =
  /[\d０-９一二三四五六七八九十×]{1,3}月[\d０-９一二三四五六七八九十×]{1,3}日|时间|\d{4}[-./]\d{1,2}[-./]\d{1,2}|近日|日前/;
const PLACE = /地点|会议室|会场|会议中心|在[\u4e00-\u9fff×]{2,20}(?:召开|举行|主持)|视频会|现场|线上/;
const CHAIR = /主持|召集|牵头召开|组织召开/;
