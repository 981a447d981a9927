import { isMentioned } from '../../document';
import type { OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { FOREIGN_ABBREVIATIONS } from '../../language/words/foreign-abbreviations';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/foreign-abbrev',
    title: '外文缩写没有注明中文',
    severity: 'info',
    basis: [
      {
        norm: 'former-measures',
        force: 'customary',
        says: '外文简称首次出现时注明准确的中文译名，这一做法沿用至今',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      'PPP、KPI、VOCs等外文缩写，非专业的读者不一定明白；同一缩写还可能有几种意思。首次出现时写出中文名称，缩写放在括号里，后文就可以直接用缩写。',
    remedy: '首次出现处改为“中文名称（缩写）”。',
    exceptions: [
      {
        text: '政府工作报告通常另附名词解释，不提示。',
        example: {
          text: '2024年甲县人民政府工作报告\n\n各位代表：\n　　要规范实施PPP项目。\n　　谢谢大家！\n',
          genre: 'government-work-report',
        },
      },
      {
        text: 'GDP、CPI、WTO、PM2.5、5G、USB等已经通行的不提示。',
        example: {
          in: 'notice',
          text: '全县GDP增长5%，CPI上涨2%，PM2.5浓度下降。',
        },
      },
      {
        text: '前后已经写出中文名称的（包括“以下简称……”），不提示。',
        example: {
          in: 'notice',
          text: '要规范实施政府和社会资本合作（PPP）项目，PPP项目实行清单管理。',
        },
      },
      {
        text: '标准号、文件名、网址、英文句子里的，以及引号、书名号里的，不提示。',
        example: { in: 'notice', text: '按照GMP-2010和DB/T PPP-01执行。' },
      },
    ],
    messages: { gloss: '“{abbreviation}”是外文缩写，首次出现时建议注明中文：“{name}（{abbreviation}）”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要规范实施⟦PPP⟧项目。PPP项目实行清单管理。',
          fixed: '要规范实施政府和社会资本合作（PPP）项目。PPP项目实行清单管理。',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, report } = context;
    if (context.isGenre('government-work-report')) return;
    const seen = new Set<string>();
    for (const { match, span } of matchesIn(document, CAPITALS)) {
      const abbreviation = match[0];
      if (seen.has(abbreviation)) continue;
      const name = FOREIGN_ABBREVIATIONS[abbreviation];
      if (name === undefined || isMentioned(document, span)) continue;
      seen.add(abbreviation);
      if (isGlossed(document, abbreviation, name)) continue;
      const fixes = [replaceFix('注明中文名称', span, `${name}（${abbreviation}）`)];
      report({ message: 'gloss', data: { abbreviation, name }, span, fixes });
    }
  },
);

const CAPITALS = /(?<![\w.\-/&])(?:R&D|[A-Z]{2,5}s?)(?![\w\-/&.]|[\u3000 ]?[A-Za-z])/g;

/** The Chinese name stands anywhere in the text, or the abbreviation next to a bracket that explains it. */
function isGlossed({ text }: OfficialDocument, abbreviation: string, name: string): boolean {
  if (text.includes(name.slice(0, 4))) return true;
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const after = text.slice(at + abbreviation.length, at + abbreviation.length + 2);
    if (/[（(“"][^（()）”]{0,7}$|简称[：“"为]{0,2}$|[）)]$/.test(before) || /^[”"]?[（(]/.test(after))
      return true;
  }
  return false;
}
