/** A report of about the wanted length in characters, with sections, headings, a request and a tail. */
export function makeReport(characters: number): string {
  const head =
    '清河县水务局关于2026年上半年工作情况的报告\n清河县人民政府：\n　　现将2026年上半年工作情况报告如下：\n';
  const tail =
    '　　恳请县政府拨付防汛专项经费30万元，妥否，请批示。\n　　附件：重点工程进度表\n\n　　　　　　　　　　　　　清河县水务局\n　　　　　　　　　　　　　2026年7月6日\n　　（联系人：王明，电话：××××）\n';
  let body = '';
  for (let n = 0; head.length + body.length + tail.length < characters; n++) {
    if (n % 6 === 0) body += `　　${HAN[(n / 6) % HAN.length]}、${HEADINGS[(n / 6) % HEADINGS.length]}\n`;
    body += `　　（${HAN[n % 6]}）${POINTS[n % POINTS.length]}\n`;
  }
  return head + body + tail;
}

const HAN = [...'一二三四五六七八九十'];

const HEADINGS = ['基本情况', '主要做法和成效', '存在的问题', '下一步打算'];

const POINTS = [
  '抓好隐患排查。上半年共排查山塘水库36座、堤防112公里，发现隐患21处，已整改18处，其余3处制定了度汛措施，落实了责任人。按照“汛期不过、排查不停”的要求，每周由局领导带队检查一次。',
  '推进重点工程。总投资1.2亿元的城乡供水一体化项目完成管网铺设86公里，占总任务的72%；一是加强调度，二是倒排工期，三是严格监管，确保年底前通水，惠及4个镇、23个村、5.6万人。',
  '加强河湖管护。全县54名河长巡河1280次，解决“四乱”问题17个。根据《清河县河长制工作方案》，对巡河不到位的6名村级河长进行了约谈。群众反映强烈的东河排污口已经封堵。',
  '提升服务水平。取水许可办理时限由20个工作日压缩到7个工作日，累计办理106件，群众满意率达98.6%。同时，选派12名技术人员到村组，帮助解决灌溉、饮水方面的难题。',
  '目前，我局存在专业技术人员不足、老旧设施较多等问题，部分灌区渠系完好率不到六成，遇到连续干旱时，末端的农田难以保证灌溉。对此，我们将认真研究，逐步加以解决。',
];
