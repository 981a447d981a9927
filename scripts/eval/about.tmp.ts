import { readFileSync, readdirSync } from 'node:fs';
import { CueScanner } from '../../server/src/core/genres/cue-scanner';
const N=['决议','决定','命令','公报','公告','通告','意见','通知','通报','报告','请示','批复','议案','函','纪要'];
const E=[/文种/,/公文/,/行文/,/[上下平]行文/,/(?:不同|区别|混淆|误用|混用|错用)/,/(?:是指|适用于|应使用|应当使用|不能用|可直接使用|用于)/,/结束语|主送|抄送|拟稿|撰写|写法/];
const S=new CueScanner([...N.map(n=>({pattern:new RegExp(n),max:200})),...E.map(p=>({pattern:p,max:200}))]);
const stat=(t:string)=>{const c=new Map<number,number>();for(const h of S.scan(t))c.set(h.cue,(c.get(h.cue)??0)+1);let g=0,m=0,e=0;for(const[k,v]of c){if(k<N.length){g++;m+=v}else e+=v}return{g,m,e,mk:+(m/t.length*1000).toFixed(1),ek:+(e/t.length*1000).toFixed(1)}};
console.log('genres.md',stat(readFileSync('/work/shared/domain/genres.md','utf8')));
console.log('rules.md',stat(readFileSync('/work/shared/domain/rules.md','utf8')));
const seed=readFileSync('/work/shared/seed/000_30538a9527e96dc1.txt','utf8');
const i=seed.indexOf('公务员必须知道'), j=seed.indexOf('第二篇');
console.log('seed article',stat(seed.slice(i,j)),'piece1',stat(seed.slice(0,j)));
import { UNKNOWN_TEXTS } from '../../test/unit/genres/unknown-texts';
for (const k of ['about-documents','exam','how-to-write','history']) console.log(k,stat(UNKNOWN_TEXTS[k]!));
const C='/work/shared/corpus/gongwen/'; const all:[string,ReturnType<typeof stat>][]=[];
for(const d of readdirSync(C))if(!d.includes('.'))for(const f of readdirSync(C+d)){all.push([d+'/'+f,stat(readFileSync(C+d+'/'+f,'utf8'))])}
console.log(all.sort((a,b)=>b[1].ek-a[1].ek).slice(0,8)); console.log(all.sort((a,b)=>Math.min(b[1].mk,b[1].ek*2)-Math.min(a[1].mk,a[1].ek*2)).slice(0,5));
