import { parse } from '../../server/src/core/document';
import { OFFICE_DRAFTS } from '../../test/unit/genres/drafts-office';
import { STATUTORY_DRAFTS } from '../../test/unit/genres/drafts-statutory';
for (const d of [...STATUTORY_DRAFTS, ...OFFICE_DRAFTS]) if (/此令。|特此批复|情况属实/.test(d.text)) {
  const x = parse(d.text).documents[0]!;
  console.log(d.genre, x.closings.map(c=>c.formula), x.paragraphs.map(p=>p.text.slice(-12)), x.signatures.map(s=>s.text), x.date?.text);
}
