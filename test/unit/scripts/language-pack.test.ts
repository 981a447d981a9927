import assert from 'node:assert/strict';
import { moveTexts, readTexts } from '../../../scripts/vscode/language-pack';

const SOURCE = `var content = {
\t"vs/base/dialog": {
\tdialogClose: "关闭“{0}”",
\t"button more": "更多: a…"
},
\t"vs/old/place": {
\tsaveAll: "全部保存",
\ttitle: "旧"
},
\t"vs/other": {
\ttitle: "另"
}
};

export { content as default };
`;

describe('the texts of the Chinese interface', () => {
  it('are read from the package’s module', () => {
    assert.deepEqual(readTexts(SOURCE)['vs/base/dialog'], {
      dialogClose: '关闭“{0}”',
      'button more': '更多: a…',
    });
  });

  it('are found where a key moved to another module, unless it says two things', () => {
    const texts = moveTexts(readTexts(SOURCE), [
      ['vs/base/dialog', ['dialogClose', 'unknown']],
      ['vs/new/place', ['saveAll', 'title']],
    ]);
    assert.deepEqual(texts, {
      'vs/base/dialog': { dialogClose: '关闭“{0}”' },
      'vs/new/place': { saveAll: '全部保存' },
    });
  });
});
