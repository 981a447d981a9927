import rule from '../../../server/src/core/rules/genre/reply-form-mismatch';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'a bare 来函; CRLF',
      text: '清河县财政局关于预算调整的批复\r\n\r\n县融媒体中心：\r\n　　你单位⟦来函⟧收悉。现批复如下：\r\n　　同意调整预算12万元。\r\n　　特此批复。\r\n\r\n清河县财政局\r\n2025年3月4日\r\n',
      fixed:
        '清河县财政局关于预算调整的复函\r\n\r\n县融媒体中心：\r\n　　贵单位来函收悉。现函复如下：\r\n　　同意调整预算12万元。\r\n　　特此函复。\r\n\r\n清河县财政局\r\n2025年3月4日\r\n',
      severity: 'warning',
    },
    {
      name: 'a Party committee answers a request by letter',
      text: '中共清河县委关于召开柳湾镇党代会的复函\n\n柳湾镇党委：\n　　你委⟦《关于召开党代会的请示》⟧收悉。经研究，现函复如下：\n　　同意4月召开。\n　　特此函复。\n\n中共清河县委\n2025年3月4日\n',
      fixed:
        '中共清河县委关于召开柳湾镇党代会的批复\n\n柳湾镇党委：\n　　你委《关于召开党代会的请示》收悉。经研究，现批复如下：\n　　同意4月召开。\n　　此复。\n\n中共清河县委\n2025年3月4日\n',
      severity: 'warning',
    },
    {
      name: 'a bureau answers a request by letter; astral',
      text: '云岭市生态环境局关于𬬭水河排污口的复函\n\n清河县供水公司：\n　　你公司⟦《关于排污口设置的请示》⟧（清供〔2025〕2号）收悉。经研究，现函复如下：\n　　同意设置。\n　　特此函复。\n\n云岭市生态环境局\n2025年3月4日\n',
      severity: 'hint',
    },
  ],
  good: [
    '',
    {
      text: '国务院办公厅关于某市地质险情有关问题的复函\n\n湖北省人民政府：\n　　你省《关于地质险情有关问题的请示》（鄂政文〔2004〕15号）收悉。现函复如下：\n　　同意避险搬迁。\n',
      why: '国务院办公厅以函答复请示',
    },
    {
      text: '清河县财政局关于政府采购的复函\r\n\r\n县教育局：\r\n　　贵局《关于政府采购方式的函》（清教函〔2025〕2号）收悉。现函复如下：\r\n　　同意采用询价方式。\r\n　　特此函复。\r\n',
      why: '函用复函答复',
    },
    {
      text: '清河县人民政府关于设立园区的批复\n\n柳湾镇人民政府：\n　　经研究，同意设立园区。\n　　此复。\n',
      why: '没有引来文，由另一条规则说明',
    },
  ],
});
