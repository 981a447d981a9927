import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Fix } from '../../findings';
import { isPublic } from '../../language/organs/public-audience';
import { changeGenreFix, removeRecipients } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/circular-with-recipient',
    title: '通告、公告写了主送机关',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第五、六项',
        force: 'mandatory',
        says: '公告向国内外宣布重要事项或者法定事项，通告在一定范围内公布应当遵守或者周知的事项。',
      },
      { norm: 'custom', force: 'customary', says: '通告、公告面向不特定对象公布，不写主送机关。' },
    ],
    genres: ['public-notice', 'proclamation'],
    fix: 'suggest',
    explanation:
      '通告、公告面向社会公布，对象不确定，不写主送机关。写明了“各科室”“各乡镇人民政府”这样的对象，说明内容是要下级办理或者知道，文种应当是通知。',
    remedy: '内容确实面向社会的，删去主送机关一行；要下级执行或者知道的，把文种改为“通知”。',
    exceptions: [
      {
        text: '写“广大市民：”“各位车主：”等不特定对象的，不报。',
        example: {
          text: lines(
            '清河县公安局关于道路封闭施工的通告',
            '',
            '广大市民：',
            '　　因文昌路改造施工，现将有关事项通告如下：',
            '　　一、封闭时间为2025年5月1日至6月30日。',
            '',
            '清河县公安局',
            '2025年4月25日',
            '',
          ),
        },
      },
      {
        text: '正文第一段以冒号结束（“现将有关事项通告如下：”）不是主送机关，不报。',
        example: {
          text: '清河县公安局关于交通管制的通告\n\n　　为保障比赛顺利进行，现将有关事项通告如下：\n　　一、时间为5月1日。\n',
        },
      },
    ],
    messages: {
      organs:
        '{genre}面向社会公布，不写主送机关；这里主送“{organs}”。要下级执行或者知道的，请改用通知；面向社会的，请删去这一行。',
      general: '{genre}一般不写主送对象。这里写有“{organs}”，建议删去；只发给这些单位的，改用通知。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局关于调整办公时间的通告',
            '',
            '⟦各科室⟧：',
            '　　为方便群众办事，现将有关事项通告如下：',
            '　　一、自2025年5月1日起，上午办公时间调整为8时至12时。',
            '　　二、各科室要安排好值班。',
            '　　特此通告。',
            '',
            '清河县水利局',
            '2025年4月25日',
            '',
          ),
          fixed: lines(
            '清河县水利局关于调整办公时间的通知',
            '',
            '各科室：',
            '　　为方便群众办事，现将有关事项通知如下：',
            '　　一、自2025年5月1日起，上午办公时间调整为8时至12时。',
            '　　二、各科室要安排好值班。',
            '　　特此通知。',
            '',
            '清河县水利局',
            '2025年4月25日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    if (contradictsTitle(document, genre)) return;
    const { recipients } = document;
    const organs = recipients?.organs.filter(({ text }) => !isPublic(text)) ?? [];
    const first = organs[0];
    const last = organs.at(-1);
    if (!recipients || !first || !last || organs.length < recipients.organs.length) return;
    if (genre.genre === 'unknown') return;
    const general = organs.every(({ text }) => GENERAL.test(text));
    const change = changeGenreFix(file, document, genre.genre, 'notice');
    const remove: Fix = {
      title: '删去主送机关一行',
      kind: 'suggest',
      edits: removeRecipients(file, document),
    };
    const fixes: Fix[] = general ? [remove, change] : [change, remove];
    context.report({
      message: general ? 'general' : 'organs',
      data: {
        genre: genre.genre === 'proclamation' ? '公告' : '通告',
        organs: first === last ? first.text : `${first.text}”等“${last.text}`,
      },
      span: { start: first.span.start, end: last.span.end },
      severity: general ? 'info' : 'warning',
      fixes,
    });
  },
);

/** Names nobody in particular: many a published notice is addressed so. */
const GENERAL =
  /^(?:各|有关|各有关|各相关|相关)(?:单位|企业|用人单位|机构|部门和单位|企事业单位|医疗机构|院校|供应商|投标人|单位和个人)+$/;
