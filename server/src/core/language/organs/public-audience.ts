import type { OfficialDocument, Part } from '../../document/types';

/** The public at large: nobody could deliver the document to them. */
const PUBLIC =
  /市民|居民|村民|群众|社会各界|公众|过往(?:车辆|行人|船舶)|车主|驾驶[人员]|司机|旅客|乘客|游客|用户|用水户|用电户|用气户|纳税人|考生|消费者|参保人|商户|摊主|经营者|养犬人|读者|储户/;
/** People with whom a school, an estate or a firm speaks at home: no matter of official documents. */
const HOUSEHOLD = /业主|家长|同学|学生|老师|师生|职工|员工|会员|校友|住户|病友/;

/** The line that addresses the public at large, whichever block the parser made of it. */
export function publicAddress(document: OfficialDocument): Part | undefined {
  const line = addressLine(document);
  return line && PUBLIC.test(line.text) && !HOUSEHOLD.test(line.text) ? line : undefined;
}

/** Whether the name stands for the public and not for an organ: 广大市民, 各位车主. */
export function isPublic(name: string): boolean {
  return PUBLIC.test(name) || HOUSEHOLD.test(name) || /(?:人士|朋友|个人|各界|有关人员)$/.test(name);
}

function addressLine({ recipients, salutation, paragraphs }: OfficialDocument): Part | undefined {
  const block = recipients ?? salutation;
  if (block) return block;
  const first = paragraphs[0];
  return first && /^[^。；！？]{2,30}[：:]$/.test(first.text) && !/如下|以下/.test(first.text)
    ? first
    : undefined;
}
