import { parse } from '/work/main/server/src/core/document';
import { zonesOfFile } from '/work/main/server/src/core/cleanup/zones';
import { findTimestamps } from '/work/main/server/src/core/cleanup/timestamps';
const t='甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要做好安全工作。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n【打印】【关闭】\n';
const f=parse(t);console.log(f.documents.map(d=>[d.span,d.attachments.map(a=>[a.text,a.span]),d.children.map(c=>[c.kind,c.text])]), JSON.stringify(findTimestamps(f,zonesOfFile(f))));
