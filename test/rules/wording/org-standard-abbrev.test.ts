import rule from '../../../server/src/core/rules/wording/org-standard-abbrev';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲市人民政府办公室关于做好申报工作的通知\n\n各县（区）人民政府：\n　　${body}\n　　特此通知。\n\n甲市人民政府办公室\n2024年5月6日\n`;
const localNames = { options: { 'wording/org-standard-abbrev': { localNames: true } } };

testRule(rule, {
  bad: [
    {
      text: paper('按照⟦人社部⟧、⟦住建部⟧的要求办理。'),
      fixed: paper('按照人力资源社会保障部、住房城乡建设部的要求办理。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('报国家⟦卫健委⟧备案。'),
      fixed: paper('报国家卫生健康委备案。'),
      genre: 'notice',
    },
    {
      name: 'local names when the option is on',
      text: paper('请市⟦发改委⟧、市⟦人社局⟧、县⟦文旅局⟧配合。'),
      fixed: paper('请市发展改革委、市人力资源社会保障局、县文化和旅游局配合。'),
      genre: 'notice',
      settings: localNames,
      severity: 'hint',
    },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河项目　由⟦工信部⟧审核。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河项目　由工业和信息化部审核。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: paper('请人社部门、工信部门、区科工信局配合。'),
      why: '泛称和别的机关',
      genre: 'notice',
      settings: localNames,
    },
    { text: paper('按照国家发展改革委、国务院国资委、市场监管总局的要求办理。'), genre: 'notice' },
    {
      text: paper('请市人社局、市退役军人事务局配合。'),
      why: '用户给出的机关名称',
      genre: 'notice',
      settings: {
        ...localNames,
        organization: { own: [], superiors: [], peers: ['市人社局'], subordinates: [] },
      },
    },
    { text: '', genre: 'notice' },
  ],
});
