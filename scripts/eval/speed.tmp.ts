import { readFileSync, readdirSync } from 'node:fs';
import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
import { placesOf } from '../../server/src/core/genres/places';
const C='/work/shared/corpus/gongwen/';
const files=['意见/govcn-91b67f37.txt','通知/gzgov-8119f7d4.txt','讲话稿/deng-02b1ca9d.txt','通知/govcn-7f20c99d.txt','通报/govcn-8e298a3d.txt','政府工作报告/citywr-14a6f2df.txt'];
for (const f of files) {
  const t=readFileSync(C+f,'utf8'); const d=parse(t).documents[0]!;
  for (const bodyOnly of [false,true]) {
    for (let i=0;i<300;i++) classify(d,{bodyOnly});
    const n=300; let s=performance.now(); for (let i=0;i<n;i++) classify(d,{bodyOnly}); const a=(performance.now()-s)/n;
    s=performance.now(); for (let i=0;i<n;i++) placesOf(d,bodyOnly); const b=(performance.now()-s)/n;
    console.log(f,t.length,bodyOnly,a.toFixed(3)+'ms','places',b.toFixed(3));
  }
}
