import { readFileSync } from 'node:fs';
import { parse } from '/work/main/server/src/core/document';
import { zonesOfFile } from '/work/main/server/src/core/cleanup/zones';
import { findOcrConfusions } from '/work/main/server/src/core/cleanup/ocr';
import { findTraditional } from '/work/main/server/src/core/cleanup/traditional';
import { findGhostDigits } from '/work/main/server/src/core/cleanup/ghost-digits';
import { findAdvertisements } from '/work/main/server/src/core/cleanup/advertisements';
import { findGhostOrdinals } from '/work/main/server/src/core/cleanup/ghost-ordinals';
for (const n of ['odw','law','med']) {
  const rows=readFileSync(`/work/shared/corpus/csc/ecspell/${n}.train.tsv`,'utf8').trim().split('\n').map(l=>l.split('\t'));
  let bad=0, hit=0, err=0;
  for (const r of rows) {
    const [l,right]=[r[r.length-2]!,r[r.length-1]!];
    for (const det of [findOcrConfusions,findTraditional,findGhostDigits,findAdvertisements,findGhostOrdinals]) {
      const f=parse(right); const q=det(f,zonesOfFile(f)); if(q.length){bad++; console.log(n,det.name,right.slice(0,90), right.slice(q[0]!.span.start,q[0]!.span.end));}
    }
    if(l!==right){err++; const f=parse(l); const q=findOcrConfusions(f,zonesOfFile(f)); if(q.length){hit++; if(hit<15)console.log('HIT',l.slice(q[0]!.span.start-5,q[0]!.span.end+5),q[0]!.edits[0]!.newText, right.slice(q[0]!.span.start,q[0]!.span.end)===q[0]!.edits[0]!.newText);}}
  }
  console.log(n,rows.length,{bad,hit,err});
}
