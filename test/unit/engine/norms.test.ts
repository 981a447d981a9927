import assert from 'node:assert/strict';
import { type Basis, citeBasis, citeInFull } from '../../../server/src/core/norms';
import { RULES } from '../../../server/src/core/rules';

describe('citations', () => {
  const CASES: readonly (readonly [Basis, string, string])[] = [
    [
      { norm: 'format', clause: '7.2.5', force: 'mandatory' },
      'GB/T 9704 第7.2.5条（规定）',
      '《党政机关公文格式》（GB/T 9704—2012）第7.2.5条（规定）',
    ],
    [
      { norm: 'punctuation', clause: '4.8、4.9、4.15', force: 'general' },
      'GB/T 15834 第4.8、4.9、4.15条（一般）',
      '《标点符号用法》（GB/T 15834—2011）第4.8、4.9、4.15条（一般）',
    ],
    [
      { norm: 'punctuation', clause: '4.2、附录A', force: 'mandatory' },
      'GB/T 15834 第4.2条、附录A（规定）',
      '《标点符号用法》（GB/T 15834—2011）第4.2条、附录A（规定）',
    ],
    [
      { norm: 'regulation', clause: '第十五条第四项', force: 'mandatory' },
      '《条例》第十五条第四项（规定）',
      '《党政机关公文处理工作条例》（中办发〔2012〕14号）第十五条第四项（规定）',
    ],
    [{ norm: 'custom', force: 'customary' }, '惯例', '机关通行做法（惯例）'],
    [
      { norm: 'units', force: 'mandatory' },
      'GB 3100（规定）',
      '《国际单位制及其应用》（GB 3100—1993）（规定）',
    ],
  ];
  for (const [basis, short, full] of CASES) {
    it(short, () => {
      assert.equal(citeBasis(basis), short);
      assert.equal(citeInFull(basis), full);
    });
  }

  it('of all rules: no two numbers run together, no clause without its word', () => {
    for (const { meta } of RULES) {
      for (const basis of meta.basis) {
        for (const cited of [citeBasis(basis), citeInFull(basis)]) {
          assert.doesNotMatch(
            cited,
            /(?:9704|15834|15835|3100)[.\d]|(?<![第、—.\d])\d+\.\d/,
            `${meta.id}: ${cited}`,
          );
        }
      }
    }
  });
});
