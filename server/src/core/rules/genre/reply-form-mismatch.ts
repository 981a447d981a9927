import type { OfficialDocument, Span } from '../../document/types';
import { isGoverningOrgan } from '../../language/organs/organ-level';
import { changeGenreFix, issuerOf } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/reply-form-mismatch',
    title: '答复的文种与来文不相配',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十二、十四项',
        force: 'mandatory',
        says: '批复答复下级机关的请示；函用于不相隶属机关之间询问和答复问题、请求批准和答复审批事项。',
      },
      { norm: 'textbook', force: 'customary', says: '请示由上级机关批复，请求批准的函由受文单位复函。' },
    ],
    genres: ['reply', 'letter'],
    fix: 'suggest',
    explanation:
      '来文是下级机关的请示，用批复答复；来文是不相隶属机关的函，用复函答复。批复里引“来函”，或者上级政府用复函答复下级的请示，' +
      '会让人弄不清双方的关系和答复的效力。主管部门用复函答复没有隶属关系的单位送来的请示，较为常见，只作提示。',
    remedy:
      '先核对来文的文种和双方的隶属关系：来文是函的，改用复函，结尾写“特此函复。”；来文是下级请示的，改用批复，结尾写“此复。”。',
    exceptions: [
      {
        text: '办公厅（室）经授权用函答复下级政府的请示，是通行做法，不报。',
        example: {
          text: lines(
            '清河县人民政府办公室关于柳湾镇防汛物资的复函',
            '',
            '柳湾镇人民政府：',
            '　　你镇《关于拨付防汛物资的请示》（柳政〔2025〕9号）收悉。经县政府同意，现函复如下：',
            '　　同意拨付编织袋2000条。',
            '　　特此函复。',
            '',
            '清河县人民政府办公室',
            '2025年6月4日',
            '',
          ),
        },
      },
      {
        text: '批复里顺带提到其他来函的，不报。',
        example: {
          text: lines(
            '清河县人民政府关于调整规划的批复',
            '',
            '柳湾镇人民政府：',
            '　　你镇《关于调整规划的请示》收悉。县自然资源局《关于规划意见的函》已研究。现批复如下：',
            '　　同意调整。',
            '　　此复。',
            '',
          ),
        },
      },
    ],
    messages: {
      replyToLetter: '来文是函，答复宜用“复函”；批复只用来答复下级机关的请示。请核对来文文种。',
      letterToRequest: '来文是下级机关的请示，答复宜用“批复”。请核对双方的隶属关系。',
      peerRequest: '来文是请示，这里用复函答复。对方是下级机关的，宜用“批复”；没有隶属关系的，可以不改。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县人民政府关于调整办公用房的批复',
            '',
            '县融媒体中心：',
            '　　你单位⟦《关于调整办公用房的函》⟧（清融函〔2025〕6号）收悉。经研究，现批复如下：',
            '　　同意将文化中心3楼调整为你单位办公用房。',
            '　　此复。',
            '',
            '清河县人民政府',
            '2025年3月4日',
            '',
          ),
          fixed: lines(
            '清河县人民政府关于调整办公用房的复函',
            '',
            '县融媒体中心：',
            '　　贵单位《关于调整办公用房的函》（清融函〔2025〕6号）收悉。经研究，现函复如下：',
            '　　同意将文化中心3楼调整为贵单位办公用房。',
            '　　此复。',
            '',
            '清河县人民政府',
            '2025年3月4日',
            '',
          ),
        },
        {
          text: lines(
            '清河县人民政府关于设立柳湾镇敬老院的复函',
            '',
            '柳湾镇人民政府：',
            '　　你镇⟦《关于设立敬老院的请示》⟧（柳政〔2025〕9号）收悉。经研究，现函复如下：',
            '　　同意设立柳湾镇敬老院。',
            '　　特此函复。',
            '',
            '清河县人民政府',
            '2025年3月4日',
            '',
          ),
          fixed: lines(
            '清河县人民政府关于设立柳湾镇敬老院的批复',
            '',
            '柳湾镇人民政府：',
            '　　你镇《关于设立敬老院的请示》（柳政〔2025〕9号）收悉。经研究，现批复如下：',
            '　　同意设立柳湾镇敬老院。',
            '　　此复。',
            '',
            '清河县人民政府',
            '2025年3月4日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县人民政府关于设立柳湾镇敬老院的批复',
            '',
            '柳湾镇人民政府：',
            '　　你镇《关于设立敬老院的请示》（柳政〔2025〕9号）收悉。现批复如下：',
            '　　同意设立柳湾镇敬老院。',
            '　　此复。',
            '',
            '清河县人民政府',
            '2025年3月4日',
            '',
          ),
          why: '请示用批复答复',
        },
      ],
    },
  },
  (context) => {
    const { file, document } = context;
    const incoming = incomingOf(document);
    if (!incoming) return;
    const { kind, span } = incoming;
    const issuer = issuerOf(document)?.text ?? document.signatures[0]?.text ?? '';
    if (/办公[厅室]$/.test(issuer)) return;
    const title = document.title?.plain ?? '';
    if (context.isGenre('reply')) {
      if (kind !== 'letter' || !/批复$/.test(title)) return;
      const fix = changeGenreFix(file, document, 'reply', 'letter', { titleWord: '复函' });
      context.report({ message: 'replyToLetter', span, fixes: [fix] });
      return;
    }
    if (kind !== 'request' || (title !== '' && !/函$/.test(title))) return;
    const fix = changeGenreFix(file, document, 'letter', 'reply', wordOfLetter(document));
    if (isGoverningOrgan(issuer)) context.report({ message: 'letterToRequest', span, fixes: [fix] });
    else context.report({ message: 'peerRequest', span, severity: 'hint', fixes: [fix] });
  },
);

/** A title or a bare name, with the number behind it, and 收悉. The names are short and the gaps bounded. */
const CITED = /《[^《》]{2,80}(函|请示)》(?:[（(][^（）()]{2,40}[）)])?(?:已|均|业已)?(?:收悉|收到|知悉|悉)/;
const BARE =
  /[你贵][^，。《》（）、]{0,10}?(来函|请示)(?:[（(][^（）()]{2,40}[）)])?(?:已|均)?(?:收悉|收到|知悉|悉)/;

interface Incoming {
  readonly kind: 'letter' | 'request';
  readonly span: Span;
}

/** The paper that the opening acknowledges. */
function incomingOf({ paragraphs }: OfficialDocument): Incoming | undefined {
  for (const { text, span } of paragraphs.slice(0, 2)) {
    const found = CITED.exec(text) ?? BARE.exec(text);
    if (!found) continue;
    const title = found[0].startsWith('《') ? found[0].slice(0, found[0].indexOf('》') + 1) : undefined;
    const word = title ?? found[1]!;
    const start = span.start + found.index + found[0].indexOf(word);
    return { kind: found[1] === '请示' ? 'request' : 'letter', span: { start, end: start + word.length } };
  }
  return undefined;
}

/** 复函 is two characters of the title where the parser may see one. */
function wordOfLetter({ title }: OfficialDocument): { titleSpan?: Span } {
  const word = title?.genreWord;
  if (!title || word?.text !== '函' || title.suffix || !title.plain.endsWith('复函')) return {};
  return { titleSpan: { start: word.span.start - 1, end: word.span.end } };
}
