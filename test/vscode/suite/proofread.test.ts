import * as assert from 'node:assert/strict';
import { closeAllEditors, openNewDraft, waitForFinding } from './drafts';
import { answering } from './quick-input';

const NOTICE = `甲县教育局关于做好安全工作的通知

各学校：
　　各校要认真布署，切实履行主体责仁，坚决遏制重特大事固发生。
　　特此通知。

甲县教育局
2024年5月6日
`;

describe('checking doubtful words one by one', () => {
  afterEach(closeAllEditors);

  it('goes through them from the first to the last, and Enter takes the correction', async () => {
    const { document } = await openNewDraft('错字.txt', NOTICE);
    await waitForFinding(document.uri, 'wording/typo-table');
    await waitForFinding(document.uri, 'wording/typo-context');
    await answering('biganzi.proofread');
    assert.match(document.getText(), /认真部署，切实履行主体责任，坚决遏制重特大事故发生/);
  });
});
