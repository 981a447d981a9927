/** Drafts that try to be more than words: links, pictures, HTML, commands, icons in every place that an answer quotes. */

export const ATTACKS: readonly (readonly [string, string])[] = [
  ['picture', '![x](https://evil.test/p.png)'],
  ['link', '[点这里](https://evil.test/)'],
  ['command', '[点这里](command:workbench.action.quit)'],
  ['reference', '[点这里][1]'],
  ['HTML', '<img src=https://evil.test/p onerror=x>'],
  ['script', '</code><script>x()</script>'],
  ['autolink', '<https://evil.test/>'],
  ['address', 'https://evil.test/p'],
  ['www', 'www.example.com/p'],
  ['icon', '$(trash)'],
  ['entity', '&lt;img src=x&gt;&#60;b&#62;'],
  ['fence', '```\n![x](https://evil.test/f.png)\n```'],
  ['code', '`` ` ![x](https://evil.test/c.png)'],
  ['escape', '\\![x](https://evil.test/e.png)\\\\[y](https://evil.test/y)'],
];

/** A report with a request in it, `x` in each place. */
export function hostileReport(x: string): string {
  return `清河县${x}水利局文件

清${x}水〔2026〕12${x}号
签发人：张${x}三

清河县水利局关于防汛${x}工作情况的报告

清河县${x}人民政府：

　　根据《关于做好防汛${x}工作的通知》（清政${x}〔2026〕3号）要求，县防汛抗旱指挥部（以下简称“指${x}挥部”）排查,隐患点36处${x}。现将有关情况报告如下：

　　一、基本${x}情况

　　指${x}挥部共排查${x}隐患，整改大约33处左右${x}。“学而不思则罔${x}，思而不学则殆”。XX${x}负责人（李${x}四，局长）。〔待补${x}〕

　　二、下一步${x}打算

　　继续做好汛后检查。恳请县人民政府${x}拨付应急专项经费20万元${x}。妥否，请批示${x}。

　　附件：1.清${x}单

　　特此报告${x}。

清河县${x}水利局
2026年13月${x}8日

（联系人：王${x}五，电话：${x}）

抄送：县${x}财政局。
`;
}

export function hostileSpeech(x: string): string {
  const paragraph = `　　同志们，${x}防汛是天大的事。“学而不思则罔${x}”，我们必须${x}抓好落实，绝不能${x}掉以轻心，老百姓${x}看着我们。就像${x}大坝一样。\n`;
  return `在全县${x}防汛工作会议上的讲话
（2026年7月${x}8日）
张${x}三

同志${x}们：

${paragraph.repeat(4)}　　一、提高${x}认识

${paragraph.repeat(4)}　　二、抓好${x}落实

${paragraph.repeat(4)}　　我就讲这些${x}，谢谢大家！
`;
}
