import { GENRES } from '@biganzi/shared';
import { insertAtBodyEnd } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'public/effective-date',
    title: '没有写明施行日期',
    severity: 'info',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '含有强制性要求的通告、公告、命令写明起止时间或者施行日期',
      },
    ],
    genres: ['public-notice', 'proclamation', 'order'],
    fix: 'suggest',
    explanation:
      '通告、公告、命令提出“禁止”“必须”“不得”一类要求，遵守的人要知道从哪一天开始、到哪一天为止。没有施行日期，容易在执行和追责时起争议。',
    remedy: '在文末写明“本通告自××××年×月×日起施行。”，临时性的要求写明起止时间。',
    exceptions: [
      {
        text: '知照性的通告、公告没有强制性要求，不提示。',
        example: {
          text: '甲县供水公司关于停水的通告\n\n　　因管道抢修，文昌路沿线停水，请用户提前储水。\n　　特此通告。\n\n甲县供水公司\n2024年1月6日\n',
          genre: 'public-notice',
        },
      },
      {
        text: '写了“自发布之日起施行”“即日起”或者起止时间的，不提示。',
        example: {
          text: lines(
            '甲县人民政府关于禁止燃放烟花爆竹的通告',
            '',
            '　　为保障公共安全，县城规划区内禁止燃放烟花爆竹。',
            '　　本通告自发布之日起施行。',
            '',
            '甲县人民政府',
            '2024年1月6日',
            '',
          ),
          genre: 'public-notice',
        },
      },
      {
        text: '公布招聘、申请、征集等事项的公告，写明报名或者办理时间的，不提示。',
        example: {
          text: lines(
            '甲县人力资源和社会保障局关于公开招聘教师的公告',
            '',
            '　　公开招聘教师20名，报名人员不得隐瞒处分情况。报名时间为1月10日至15日。',
            '',
            '甲县人力资源和社会保障局',
            '2024年1月6日',
            '',
          ),
          genre: 'proclamation',
        },
      },
      {
        text: '还没有署名、日期的草稿不提示。',
        example: {
          text: '甲县人民政府关于禁燃的通告\n\n　　城区禁止燃放烟花爆竹。\n',
          genre: 'public-notice',
        },
      },
    ],
    messages: {
      missing: '这份{genre}提出了“{word}”一类要求，但没有写明从何时起施行，建议补上施行日期。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府关于禁止燃放烟花爆竹的⟦通告⟧',
            '',
            '　　为保障公共安全，县城规划区内禁止燃放烟花爆竹。违反规定的，由公安机关依法处罚。',
            '　　特此通告。',
            '',
            '甲县人民政府',
            '2024年1月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府关于禁止燃放烟花爆竹的通告',
            '',
            '　　为保障公共安全，县城规划区内禁止燃放烟花爆竹。违反规定的，由公安机关依法处罚。',
            '　　本通告自××××年×月×日起施行。',
            '　　特此通告。',
            '',
            '甲县人民政府',
            '2024年1月6日',
            '',
          ),
          genre: 'public-notice',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report, file }) => {
    const id = genre.genre;
    const word = document.title?.genreWord;
    if (id === 'unknown' || !word || !isFinished(document)) return;
    let forced: string | undefined;
    const blocks = [...document.body, ...(document.titleNote ? [document.titleNote] : [])];
    for (const { kind, text } of blocks) if (kind === 'titleNote' && STARTS.test(text)) return;
    for (const paragraph of document.paragraphs) {
      const text = maskMentions(paragraph.text, paragraph.span.start, document.marks);
      if (STARTS.test(text)) return;
      forced ??= FORCED.exec(text)?.[0];
    }
    if (forced === undefined) return;
    const self = id === 'order' ? '命令' : GENRES[id].name;
    const edit = insertAtBodyEnd(file, document, `本${self}自××××年×月×日起施行。`);
    report({
      message: 'missing',
      data: { genre: self, word: forced },
      span: word.span,
      fixes: edit ? [{ title: '补上施行日期', kind: 'suggest', edits: [edit] }] : [],
    });
  },
);

/** Words that bind everybody. 应当 and 须 alone often tell an applicant what to bring. */
const FORCED = /禁止|严禁|不得|必须|一律/;
const STARTS = anyOf([
  /施行|实施(?!细则|方案|条例|办法|主体|单位)|起(?:执行|生效|实行|至|，|,)|生效|即日起|之日起|之前|以前/,
  /[日时点号]前|截止|有效期|期间|[日时]至|起止|时间|自.{0,20}日/,
]);
