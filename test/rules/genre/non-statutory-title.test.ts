import rule from '../../../server/src/core/rules/genre/non-statutory-title';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'a scheme sent to townships; CRLF',
      text: '清河县人民政府文件\r\n\r\n清政发〔2025〕12号\r\n\r\n清河县农村饮水安全⟦实施方案⟧\r\n\r\n各乡镇人民政府：\r\n　　为保障农村饮水安全，制定本方案。\r\n　　一、目标任务。到2026年底，农村自来水普及率达到95%。\r\n\r\n清河县人民政府\r\n2025年4月8日\r\n',
      fixed:
        '清河县人民政府文件\r\n\r\n清政发〔2025〕12号\r\n\r\n关于印发《清河县农村饮水安全实施方案》的通知\r\n\r\n各乡镇人民政府：\r\n　　现将《清河县农村饮水安全实施方案》印发给你们，请结合实际认真贯彻执行。\r\n\r\n清河县人民政府\r\n2025年4月8日\r\n\r\n清河县农村饮水安全实施方案\r\n　　为保障农村饮水安全，制定本方案。\r\n　　一、目标任务。到2026年底，农村自来水普及率达到95%。\r\n\r\n',
      genre: 'work-scheme',
      severity: 'warning',
    },
    {
      name: 'an account to a superior may become a report',
      text: '清河县水利局关于抗旱工作的⟦汇报⟧\n\n县人民政府：\n　　现将抗旱工作情况汇报如下：\n　　一、𬬭水片区旱情较重。\n　　二、已投入资金120万元。\n　　特此汇报。\n\n清河县水利局\n2025年5月8日\n',
      fixedBy: {
        '改为“关于…情况的报告”':
          '清河县水利局关于抗旱工作情况的报告\n\n县人民政府：\n　　现将抗旱工作情况报告如下：\n　　一、𬬭水片区旱情较重。\n　　二、已投入资金120万元。\n　　特此报告。\n\n清河县水利局\n2025年5月8日\n',
      },
      genre: 'briefing-material',
    },
    {
      name: 'measures on trial, with the mark of the issuer',
      text: '清河县财政局文件\n\n清财〔2025〕7号\n\n清河县财政局差旅费⟦管理办法⟧（试行）\n\n各股室：\n　　第一条　为规范差旅费管理，制定本办法。\n　　第二条　本办法自2025年7月1日起施行。\n',
      fixed:
        '清河县财政局文件\n\n清财〔2025〕7号\n\n关于印发《清河县财政局差旅费管理办法（试行）》的通知\n\n各股室：\n　　现将《清河县财政局差旅费管理办法（试行）》印发给你们，请结合实际认真贯彻执行。\n\n清河县财政局差旅费管理办法（试行）\n　　第一条　为规范差旅费管理，制定本办法。\n　　第二条　本办法自2025年7月1日起施行。\n',
      genre: 'notice',
    },
    {
      name: 'a number alone is a weak sign',
      text: '清政办〔2025〕3号\n\n清河县防汛抗旱⟦工作方案⟧\n\n　　为做好防汛抗旱工作，制定本方案。\n　　一、组织领导。成立领导小组。\n',
      genre: 'work-scheme',
      severity: 'hint',
    },
    {
      name: 'a summary sent down',
      text: '清河县水利局2024年⟦工作总结⟧\n\n各科室：\n　　现将2024年工作总结如下：\n　　一、新建集中供水工程6处。\n\n清河县水利局\n2025年1月8日\n',
      genre: 'work-summary',
    },
  ],
  good: [
    '',
    {
      text: '清河县防汛抗旱工作方案\n\n　　为做好防汛抗旱工作，制定本方案。\n　　一、组织领导。成立领导小组。\n',
      why: '通知所附的方案没有主送和文号',
      genre: 'work-scheme',
    },
    {
      text: '清河县水利局关于印发2025年工作要点的通知\r\n\r\n各科室：\r\n　　现将2025年工作要点印发给你们，请认真贯彻执行。\r\n',
      why: '文种是通知',
    },
    {
      text: '水利工作要点——以清河县为例\n\n各位领导：\n　　下面谈谈水利工作的几个要点。\n',
      why: '双标题、没有主送机关',
      genre: 'experience-sharing',
    },
    {
      text: '国务院关于印发2006年工作要点的通知　国务院2006年工作要点\n\n各省、自治区、直辖市人民政府：\n　　现将工作要点印发给你们。\n',
      why: '通知和所附要点的标题写在一行',
      genre: 'notice',
    },
  ],
});
