import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
for (const n of ['med','law','odw']) {
  const ls = readFileSync(`/work/shared/corpus/csc/ecspell/${n}.train.tsv`,'utf8').split('\n').slice(1).map(l=>l.split('\t').at(-1)??'');
  const c: Record<string, number> = {}; let total=0; const show: string[]=[];
  for (let i=0;i+8<ls.length;i+=8) { const t=ls.slice(i,i+8).join('\n')+'\n'; const d=parse(t).documents[0]!; const r=classify(d); total++; c[r.genre]=(c[r.genre]??0)+1; if(r.genre!=='unknown'&&show.length<12) show.push(r.genre+' '+r.confidence.toFixed(2)+' | '+d.title?.plain+' | '+r.evidence.map(e=>e.cue+e.weight).join(',').slice(0,120)); }
  console.log(n,total,c); console.log(show.join('\n'));
}
const walk=(p:string):string[]=>readdirSync(p).flatMap(f=>{const q=join(p,f);try{const s=statSync(q);return s.isDirectory()?(f==='.git'||f==='node_modules'?[]:walk(q)):[q]}catch{return[]}});
const files=[...walk('/work/shared/domain'),...walk('/work/main/docs'),...walk('/work/main/server/src'),...walk('/work/main/shared'),...walk('/work/shared/corpus/csc')].filter(f=>statSync(f).size<400000);
let bad=0; for (const f of files) { for (const d of parse(readFileSync(f,'utf8')).documents) { const r=classify(d); if (r.genre!=='unknown') {bad++; console.log('POS',f,d.index,r.genre,r.confidence.toFixed(2),d.title?.plain,r.evidence.map(e=>e.cue+e.weight).join(',').slice(0,160));} } }
console.log(files.length,bad);
