import rule from '../../../server/src/core/rules/genre/suggestion-as-genre';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'to a superior; CRLF',
      text: '清河县商务局关于促进消费的⟦建议⟧\r\n\r\n县人民政府：\r\n　　为促进消费，提出如下建议：\r\n　　一、发放消费券。\r\n　　以上意见，请审阅。\r\n\r\n清河县商务局\r\n2025年7月8日\r\n',
      fixed:
        '清河县商务局关于促进消费的意见\r\n\r\n县人民政府：\r\n　　为促进消费，提出如下建议：\r\n　　一、发放消费券。\r\n　　以上意见，请审阅。\r\n\r\n清河县商务局\r\n2025年7月8日\r\n',
      genre: 'opinion',
      severity: 'info',
    },
    {
      name: 'by a commission (委员会 is no 委员)',
      text: '清河县发展和改革委员会关于降低物流成本的⟦建议⟧\n\n县人民政府：\n　　为降低物流成本，提出如下建议：\n　　一、优化线路。\n',
      genre: 'opinion',
    },
    {
      name: 'between organs, with the mark of the issuer and an astral character',
      text: '清河县应急管理局文件\n\n清应急〔2025〕8号\n\n关于加强𬬭水片区防火的⟦建议⟧（初稿）\n\n　　为加强防火工作，建议采取以下措施：\n　　一、加密巡查。\n',
      fixed:
        '清河县应急管理局文件\n\n清应急〔2025〕8号\n\n关于加强𬬭水片区防火的意见（初稿）\n\n　　为加强防火工作，建议采取以下措施：\n　　一、加密巡查。\n',
      genre: 'opinion',
    },
  ],
  good: [
    '',
    {
      text: '关于加强城区停车管理的人大代表建议\n\n县人大常委会：\n　　建议增设停车位。\n',
      why: '代表建议有专门制度',
      genre: 'opinion',
    },
    {
      text: '清河县人民法院关于规范物业服务的司法建议\n\n县住房和城乡建设局：\n　　现提出如下建议：\n　　一、健全制度。\n',
      why: '司法建议',
      genre: 'opinion',
    },
  ],
});
