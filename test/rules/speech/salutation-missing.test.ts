import rule from '../../../server/src/core/rules/speech/salutation-missing';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const BODY = [`今天召开供水工作会议。${filler(80)}`, '会后抓紧落实。'];

testRule(rule, {
  bad: [
    {
      text: speechPaper(BODY, { title: '⟦在全县供水工作会议上的发言⟧', salutation: '' }),
      genre: 'experience-sharing',
    },
    {
      text: speechPaper(BODY, { title: '⟦全县供水工作会议主持词⟧', salutation: '', eol: '\r\n' }),
      fixed: speechPaper(BODY, { title: '全县供水工作会议主持词', eol: '\r\n' }),
      genre: 'emcee-script',
    },
    {
      text: speechPaper([`𠮷祥镇的水厂今天通水了。${filler(80)}`], {
        title: '⟦在水厂通水仪式上的致辞⟧',
        salutation: '',
      }),
      fixed: speechPaper([`𠮷祥镇的水厂今天通水了。${filler(80)}`], {
        title: '在水厂通水仪式上的致辞',
        salutation: '各位来宾，女士们、先生们：',
      }),
      genre: 'address',
    },
    {
      name: 'Markdown with blank lines',
      text: `# ⟦在全县供水工作会议上的讲话⟧\n\n今天召开供水工作会议。${filler(80)}\n\n会后抓紧落实。\n`,
      fixed: `# 在全县供水工作会议上的讲话\n\n同志们：\n\n今天召开供水工作会议。${filler(80)}\n\n会后抓紧落实。\n`,
      genre: 'speech',
    },
  ],
  good: [
    { text: speechPaper(BODY), genre: 'speech' },
    {
      why: '摘编',
      text: speechPaper(BODY, { title: '在全县供水工作会议上的讲话（摘编）', salutation: '' }),
      genre: 'speech',
    },
    {
      why: '末尾注明是讲话的一部分',
      text: speechPaper([...BODY, '（这是××同志在全县供水工作会议上讲话的一部分。）'], { salutation: '' }),
      genre: 'speech',
    },
    {
      why: '主持词的开场在男女主持人名下',
      text: speechPaper([`男：尊敬的各位领导，${filler(60)}`, filler(80)], {
        title: '启动仪式主持词',
        salutation: '',
      }),
      genre: 'emcee-script',
    },
  ],
});
