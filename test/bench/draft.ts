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

/** A speech of about the wanted length: what the review counts of each kind, and lines of the classics. */
export function makeSpeech(characters: number): string {
  const head = '在全县春耕备耕工作会议上的讲话\n（2026年3月6日）\n\n同志们：\n';
  const tail = '　　同志们，农时不等人。让我们撸起袖子，把今年的头一仗打好！\n　　谢谢大家！\n';
  let body = '　　今天召开全县春耕备耕工作会议，主要任务是传达上级精神，部署当前工作。下面，我讲几点意见。\n';
  for (let n = 0; head.length + body.length + tail.length < characters; n++) {
    if (n % 5 === 0)
      body += `　　${HAN[(n / 5) % HAN.length]}、${SPEECH_HEADINGS[(n / 5) % SPEECH_HEADINGS.length]}\n`;
    body += `　　${SPOKEN[n % SPOKEN.length]}\n`;
  }
  return head + body + tail;
}

const SPEECH_HEADINGS = ['认清形势，增强紧迫感', '突出重点，把任务落下去', '压实责任，说了就要算'];

const SPOKEN = [
  '党中央、国务院高度重视粮食安全，省委农村工作会议又作了专门部署。我们要把上级的要求传达到村、落实到户，不折不扣，一抓到底。对标先进找差距，对照任务排工期，每周调度一次，每月通报一次。',
  '前几天我到柳湾村，种粮的老杨拉着我说：“地不哄人，你糊弄它一春，它糊弄你一年。”这话朴素，道理很深。老百姓盼什么？盼渠里有水，盼化肥不涨价，盼种下去能卖得出。这几件事办没办好，请群众来打分。',
  '古人讲：“不积跬步，无以至千里；不积小流，无以成江海。”又说：“纸上得来终觉浅，绝知此事要躬行。”抓落实好比种庄稼，误了农时，补多少肥也补不回来。不是说得好听，而是干得扎实；不是做给人看，而是为民解难。',
  '一年来，大家很辛苦。不少同志除夕还守在泵站，家里的老人孩子顾不上。在这里，我代表县委、县政府，向奋战在一线的同志们道一声：你们辛苦了！有你们这样的干部，我们心里踏实，群众心里也踏实。',
  '我把丑话说在前头。4月10日前完不成春灌的，主要负责同志到会说明；弄虚作假的，坚决查处，决不姑息。水利局牵头，农业农村局配合，各乡镇书记是第一责任人。我带头包最难的一个乡，出了问题先问我的责任。',
];

/** A report as it comes out of a page of the web: broken lines, stray spaces, half-width marks, page numbers. */
export function makePasted(characters: number): string {
  let page = 0;
  const lines = makeReport(characters)
    .split('\n')
    .flatMap((line) => line.match(/.{1,38}/g) ?? [''])
    .map((line) => line.replaceAll('，', ',').replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, ' '));
  return lines.flatMap((line, index) => (index % 40 === 39 ? [line, `- ${++page} -`] : [line])).join('\n');
}
