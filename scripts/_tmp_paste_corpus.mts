import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '/work/main/server/src/core/engine';
import { RULES } from '/work/main/server/src/core/rules';
import { parse } from '/work/main/server/src/core/document';
import { zonesOfFile } from '/work/main/server/src/core/cleanup/zones';
import * as a from '/work/main/server/src/core/cleanup/page-numbers';
import * as b from '/work/main/server/src/core/cleanup/ghost-digits';
import * as c from '/work/main/server/src/core/cleanup/ghost-ordinals';
import * as d from '/work/main/server/src/core/cleanup/displaced-chars';
import * as e from '/work/main/server/src/core/cleanup/split-headings';
import * as f from '/work/main/server/src/core/cleanup/html-residue';
import * as g from '/work/main/server/src/core/cleanup/timestamps';
import * as h from '/work/main/server/src/core/cleanup/advertisements';
import * as i from '/work/main/server/src/core/cleanup/fullwidth';
import * as j from '/work/main/server/src/core/cleanup/compat-chars';
import * as k from '/work/main/server/src/core/cleanup/traditional';
import * as l from '/work/main/server/src/core/cleanup/ocr';
const D = {page:a.findPageNumbers,digits:b.findGhostDigits,ord:c.findGhostOrdinals,disp:d.findDisplacedChars,split:e.findSplitHeadings,html:f.findHtmlResidue,time:g.findTimestamps,ad:h.findAdvertisements,full:i.findFullwidth,compat:j.findCompatChars,trad:k.findTraditional,ocr:l.findOcrConfusions};
const files:string[]=[];
const walk=(p:string)=>{ if(statSync(p).isDirectory()) readdirSync(p).forEach(n=>walk(join(p,n))); else if(/\.(txt|md)$/.test(p)) files.push(p); };
for (const p of process.argv.slice(2)) walk(p);
const count:any={}; const time:any={};
for (const p of files) {
  const text=readFileSync(p,'utf8'); const file=parse(text); const zones=zonesOfFile(file);
  for (const [n,det] of Object.entries(D)) {
    const t=performance.now(); const r=det(file,zones); time[n]=(time[n]??0)+performance.now()-t;
    for (const x of r) {
      if (x.kind==='quiet'||(n==='full'&&x.kind==='digits')) continue;
      const key=n+':'+x.kind; count[key]=(count[key]??0)+1;
      if(count[key]<=25) console.log(n,x.kind,x.automatic,p.split('/').slice(-1)[0],JSON.stringify(text.slice(Math.max(0,x.span.start-12),x.span.start)+'⟦'+text.slice(x.span.start,Math.min(x.span.end,x.span.start+60))+'⟧'+text.slice(x.span.end,x.span.end+12)), JSON.stringify(x.edits.map(e=>e.newText)));
    }
  }
}
console.log(files.length,count,time);
