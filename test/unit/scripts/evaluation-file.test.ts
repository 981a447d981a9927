/** Each evaluation writes its own part of one page. */
import assert from 'node:assert/strict';
import { replacePart } from '../../../scripts/eval/evaluation-file';

describe('a part of the evaluation page', () => {
  it('takes the place of its older self and leaves the others', () => {
    const page = '# A\n\n## A.1\n\nold\n\n# B\n\n𠮷\n';
    assert.equal(replacePart(page, '# A\n\nnew\n'), '# A\n\nnew\n\n# B\n\n𠮷\n');
    assert.equal(replacePart(page, '# B\n\nnew\n'), '# A\n\n## A.1\n\nold\n\n# B\n\nnew\n');
  });

  it('goes to the end when it is new, and is the page when there is none', () => {
    assert.equal(replacePart('# A\n\nold\n', '# A B\n\nnew\n'), '# A\n\nold\n\n# A B\n\nnew\n');
    assert.equal(replacePart('', '# A\n\nnew\n'), '# A\n\nnew\n');
  });

  it('is the same when it is written twice', () => {
    const once = replacePart('# A\n\nold\n', '# B\n\nnew\n');
    assert.equal(replacePart(once, '# B\n\nnew\n'), once);
  });
});
