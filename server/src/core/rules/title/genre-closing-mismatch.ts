import { GENRES, genreName } from '@biganzi/shared';
import { type TitleContradiction, titleContradiction } from '../../analysis/title-contradiction';
import type { OfficialDocument, SourceFile } from '../../document/types';
import type { Fix, RelatedSpan } from '../../findings';
import { changeGenre, changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/genre-closing-mismatch',
    title: '标题的文种与正文不一致',
    severity: 'error',
    basis: [
      { norm: 'regulation', clause: '第十九条第四项', force: 'mandatory', says: '公文起草应当做到文种正确' },
      { norm: 'regulation', clause: '第八条', force: 'mandatory', says: '各文种有各自的适用范围' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '标题写的是一种文种，开头、结束语和正文的其他写法却都是另一种。这多半是套用旧文稿时只改了一头。收文机关按标题办还是按正文办，会拿不准。',
    remedy: '想清楚这份文件要起什么作用，再统一：或者改标题的文种，或者把开头和结束语改成标题的文种。',
    exceptions: [
      {
        text: '只有结束语不对、正文仍是标题的文种的，由结束语方面的规则提示，这里不再提示。',
        example: {
          text: lines(
            '清河县人民政府办公室关于做好秋季防火工作的通知',
            '',
            '各乡镇人民政府：',
            '　　为做好秋季森林防火工作，现将有关事项通知如下：',
            '　　一、落实责任。各乡镇要落实巡护人员。',
            '　　二、加强值守。请各单位于10月20日前报送值班表。',
            '　　特此通报。',
            '',
            '清河县人民政府办公室',
            '2024年10月15日',
            '',
          ),
        },
      },
      {
        text: '整篇请求却题为“报告”、通篇汇报却题为“请示”的，各有专条提示。',
        example: {
          text: lines(
            '清河县水利局关于申请购置巡查车辆的报告',
            '',
            '县人民政府：',
            '　　我局现有车辆均已报废，恳请购置1台。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年9月30日',
            '',
          ),
        },
      },
      {
        text: '标题转发、印发别的文件的，书名号里的文种不算标题的文种。',
        example: {
          text: lines(
            '清河县水利局关于印发《清河县防汛情况通报》的通知',
            '',
            '各乡镇：',
            '　　现将《清河县防汛情况通报》印发给你们，请认真学习。',
            '',
            '清河县水利局',
            '2024年9月30日',
            '',
          ),
        },
      },
      {
        text: '还没写完的草稿、已经用注释或者设置指定文种的，不提示。',
        example: {
          text: lines(
            '<!-- 文种：通知 -->',
            '清河县人民政府关于三起安全生产事故情况的通知',
            '',
            '各乡镇人民政府，县政府各部门：',
            '　　9月以来，全县连续发生三起安全生产事故，造成5人受伤。现将有关情况通报如下：',
            '　　一、事故经过',
            '　　9月3日，石门镇一采石场发生坍塌。',
            '　　二、处理情况',
            '　　对石门镇人民政府予以通报批评。',
            '　　各单位要引以为戒，举一反三。',
            '　　特此通报。',
            '',
            '清河县人民政府',
            '2024年9月30日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      formula:
        '标题的文种是“{title}”，正文的{places}却是{body}的写法。请统一：标题改为“{body}”，或者正文改按{title}写。',
      body: '标题的文种是“{title}”，正文的{places}和其他写法却像{body}。请核对文种，把标题和正文统一起来。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县人民政府办公室关于秋季防火检查情况的⟦通知⟧',
            '',
            '各乡镇人民政府：',
            '　　10月8日至12日，县政府办公室会同县林业局对各乡镇秋季防火工作进行了检查。现将检查情况通报如下：',
            '　　一、基本情况',
            '　　多数乡镇责任落实，松原镇、柳湾乡受到好评。',
            '　　二、存在的问题',
            '　　石门镇两处卡口无人值守，予以通报批评。',
            '　　希望各乡镇引以为戒，举一反三。',
            '　　特此通报。',
            '',
            '清河县人民政府办公室',
            '2024年10月15日',
            '',
          ),
          fixed: lines(
            '清河县人民政府办公室关于秋季防火检查情况的通报',
            '',
            '各乡镇人民政府：',
            '　　10月8日至12日，县政府办公室会同县林业局对各乡镇秋季防火工作进行了检查。现将检查情况通报如下：',
            '　　一、基本情况',
            '　　多数乡镇责任落实，松原镇、柳湾乡受到好评。',
            '　　二、存在的问题',
            '　　石门镇两处卡口无人值守，予以通报批评。',
            '　　希望各乡镇引以为戒，举一反三。',
            '　　特此通报。',
            '',
            '清河县人民政府办公室',
            '2024年10月15日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县水利局关于商请支援抽水设备的复函',
            '',
            '石门县水利局：',
            '　　贵局《关于商请支援抽水设备的函》（石水函〔2024〕5号）收悉。经研究，现函复如下：',
            '　　同意支援抽水设备3台。',
            '　　特此函复。',
            '',
            '清河县水利局',
            '2024年7月15日',
            '',
          ),
          why: '复函用“特此函复”，标题与正文一致',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    const found = titleContradiction(document, genre);
    const span = document.title?.genreWord?.span;
    if (!found || !span) return;
    const { titleGenre, bodyGenre, by } = found;
    const data = {
      title: document.title?.genreWord?.text ?? '',
      body: genreName(bodyGenre),
      places: placesOf(found),
    };
    const related = relatedTo(found);
    const fixes = fixesFor(file, document, found);
    if (by === 'body') report({ message: 'body', data, span, severity: 'warning', related, fixes });
    else {
      const severity = GENRES[titleGenre].family === 'statutory' ? undefined : 'warning';
      report({ message: 'formula', data, span, severity, related, fixes });
    }
  },
);

/** 开头“通报如下”、结束语“特此通报” */
function placesOf({ opening, closings }: TitleContradiction): string {
  const closing = closings[0]?.text.replace(/(?<![。.！!])[。.！!]+$/, '');
  return [opening && `开头“${opening.text}”`, closing && `结束语“${closing}”`].filter(Boolean).join('、');
}

const MOST_SIGNS = 3;

function relatedTo({ bodyGenre, opening, closings, evidence }: TitleContradiction): RelatedSpan[] {
  const name = genreName(bodyGenre);
  return [
    ...(opening ? [{ span: opening.span, message: `开头是${name}的写法` }] : []),
    ...closings.map(({ span }) => ({ span, message: `结束语是${name}的写法` })),
    ...evidence.slice(0, MOST_SIGNS).map(({ span, cue }) => ({ span, message: `像${name}：${cue}` })),
  ];
}

/** One fix a direction: the title becomes the body's, or the body's formulae become the title's. */
function fixesFor(file: SourceFile, document: OfficialDocument, found: TitleContradiction): Fix[] {
  const { titleGenre, bodyGenre } = found;
  const title = `将标题的文种改为“${genreName(bodyGenre)}”`;
  const toBody = changeGenreFix(file, document, titleGenre, bodyGenre, { title, preferred: true });
  const head = document.title?.span.end ?? 0;
  const titleWord = document.title?.genreWord?.text;
  const edits = changeGenre(file, document, bodyGenre, titleGenre, { titleWord }).filter(
    ({ span, newText }) => span.start >= head && file.text.slice(span.start, span.end) !== newText,
  );
  if (edits.length === 0) return [toBody];
  return [toBody, { title: `将正文改为${titleWord ?? genreName(titleGenre)}的写法`, kind: 'suggest', edits }];
}
