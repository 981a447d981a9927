import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/document';
import {
  isDepartment,
  isIssuedByOwn,
  relationOf,
  shortForm,
  skippedSuperior,
} from '../../../../server/src/core/language/organs/organization-relation';
import { NO_ORGANIZATION, type Organization } from '../../../../server/src/core/settings';

const BUREAU: Organization = {
  own: ['清河县教育局', '县教育局'],
  superiors: ['清河县人民政府', '中共清河县委员会', '云岭市教育局'],
  peers: ['清河县财政局', '县公安局', '清河县发展和改革局'],
  subordinates: ['城关镇中心学校', '清河县第一中学', '县教师进修学校'],
};
const COUNTY: Organization = {
  own: ['清河县人民政府'],
  superiors: ['云岭市人民政府'],
  peers: ['邻水县人民政府'],
  subordinates: ['城关镇人民政府', '东山乡人民政府', '新华街道办事处', '清河县财政局'],
};

describe('the relation of an organ to the own unit', () => {
  const cases: readonly (readonly [Organization, string, ReturnType<typeof relationOf>])[] = [
    [BUREAU, '清河县教育局', 'own'],
    [BUREAU, '清河县人民政府', 'superior'],
    [BUREAU, '县人民政府', 'superior'],
    [BUREAU, '县政府', 'superior'],
    [BUREAU, '清河县政府', 'superior'],
    [BUREAU, '县委', 'superior'],
    [BUREAU, '清河县委', 'superior'],
    [BUREAU, '市教育局', 'superior'],
    [BUREAU, '县财政局', 'peer'],
    [BUREAU, '清河县　财政局', 'peer'],
    [BUREAU, '清河县公安局', 'peer'],
    [BUREAU, '县发展改革局', 'peer'],
    [BUREAU, '县发改局', 'peer'],
    [BUREAU, '清河县教师进修学校', 'subordinate'],
    [BUREAU, '各科室', 'subordinate'],
    [BUREAU, '局属各单位', 'subordinate'],
    [BUREAU, '所属各学校', 'subordinate'],
    [BUREAU, '县政府办公室', undefined],
    [BUREAU, '县卫生健康局', undefined],
    [BUREAU, '各有关单位', undefined],
    [BUREAU, '邻水县公安局', undefined],
    [BUREAU, '𠮷河县财政局', undefined],
    [BUREAU, '', undefined],
    [COUNTY, '市政府', 'superior'],
    [COUNTY, '各乡镇人民政府', 'subordinate'],
    [COUNTY, '各乡（镇）人民政府、街道办事处', undefined],
    [COUNTY, '各乡镇、街道', 'subordinate'],
    [COUNTY, '各县（市、区）人民政府', 'peer'],
    [COUNTY, '县政府', undefined],
    [NO_ORGANIZATION, '县人民政府', undefined],
  ];
  for (const [organization, name, expected] of cases) {
    it(`${organization.own[0] ?? 'nobody'}: ${name || '(empty)'} → ${expected ?? 'unknown'}`, () => {
      assert.equal(relationOf(name, organization), expected);
    });
  }

  it('knows short forms', () => {
    assert.equal(shortForm('中共清河县委员会'), '清河县委');
    assert.equal(shortForm('国家发展和改革委员会'), '国家发改委');
    assert.equal(shortForm('清河县人民代表大会常务委员会'), '清河县人大常委会');
  });

  it('tells departments from governing organs', () => {
    for (const name of ['县教育局', '省公安厅', '市发展改革委', '清河县发展和改革委员会'])
      assert.ok(isDepartment(name), name);
    for (const name of ['县人民政府', '县委', '县人民政府办公室', '县人大常务委员会', '县第一中学', '县纪委'])
      assert.ok(!isDepartment(name), name);
  });
});

describe('the issuer', () => {
  const paper = (title: string, end = '') =>
    parse(`${title}\n\n县政府：\n　　现报告如下。\n\n${end}\n`).documents[0]!;

  it('is the own unit unless the document names another', () => {
    assert.ok(isIssuedByOwn(paper('关于工作情况的报告'), BUREAU));
    assert.ok(isIssuedByOwn(paper('清河县教育局关于工作情况的报告'), BUREAU));
    assert.ok(!isIssuedByOwn(paper('甲市水利局关于工作情况的报告'), BUREAU));
    assert.ok(isIssuedByOwn(paper('甲市水利局关于工作情况的报告'), NO_ORGANIZATION));
  });
});

describe('a superior that is passed over', () => {
  const paper = (to: string, copy = '') =>
    parse(
      `清河县人民政府关于解决经费的请示\n\n${to}：\n　　现申请经费。\n　　妥否，请批示。\n\n清河县人民政府\n2024年5月6日\n${copy}`,
    ).documents[0]!;

  it('is the first in the list', () => {
    assert.equal(skippedSuperior(paper('云山省人民政府'), COUNTY), '云岭市人民政府');
  });
  it('is none where the superior gets it, or a copy', () => {
    assert.equal(skippedSuperior(paper('市人民政府'), COUNTY), undefined);
    assert.equal(skippedSuperior(paper('云山省人民政府', '\n抄送：云岭市人民政府。\n'), COUNTY), undefined);
  });
  it('is none without lists', () => {
    assert.equal(skippedSuperior(paper('云山省人民政府'), NO_ORGANIZATION), undefined);
  });
});
