import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAllEditors,
  findings,
  openNewDraft,
  openSample,
  ruleOf,
  waitForFinding,
  waitForNoFinding,
} from './drafts';
import { until } from './polling';
import { productApi } from './product';

const embeddedRequest = 'report/no-embedded-request';

describe('findings', () => {
  afterEach(closeAllEditors);

  it('a request inside a report is marked, with a link to the rule', async () => {
    const { document } = await openSample('报告夹带请示.txt');
    const finding = await waitForFinding(document.uri, embeddedRequest);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.getText(finding.range), /恳请|请批示|拨付/);
    assert.ok(typeof finding.code === 'object', 'the rule id has no link');
    assert.match(finding.code.target.toString(), /no-embedded-request/);
  });

  it('goes away when the request is deleted, and comes back when it is typed again', async () => {
    const text =
      '清河县水利局关于防汛工作的报告\n\n县人民政府：\n\n　　现将防汛工作情况报告如下：全县水库运行平稳。\n\n　　特此报告。\n\n清河县水利局\n2025年7月8日\n';
    const request = '恳请县人民政府拨付专项经费20万元。妥否，请批示。';
    const { document } = await openNewDraft(
      '防汛报告.txt',
      text.replace('运行平稳。', `运行平稳。${request}`),
    );
    await waitForFinding(document.uri, embeddedRequest);

    const start = document.getText().indexOf(request);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + request.length));
    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, range);
    await vscode.workspace.applyEdit(removal);
    await waitForNoFinding(document.uri, embeddedRequest);

    const retyping = new vscode.WorkspaceEdit();
    retyping.insert(document.uri, range.start, request);
    await vscode.workspace.applyEdit(retyping);
    await waitForFinding(document.uri, embeddedRequest);
  });

  it('a sound draft has no error and no warning', async () => {
    const api = await productApi();
    const { document } = await openSample('请示范例.txt');
    await until('the genre of the draft', () => api.status()?.genre === 'request');
    const grave = findings(document.uri).filter(
      ({ severity }) => severity <= vscode.DiagnosticSeverity.Warning,
    );
    assert.deepEqual(grave.map(ruleOf), []);
  });

  it('a text that is no official document is left alone', async () => {
    const api = await productApi();
    const { document } = await openNewDraft(
      '随笔.txt',
      '昨夜下了一场雨，院子里的石榴花落了一地。母亲说，今年的石榴怕是结不多了。\n',
    );
    // A draft opened after it has findings: by then the server has had this one too.
    const report = await openSample('报告夹带请示.txt');
    await waitForFinding(report.document.uri, embeddedRequest);
    assert.ok(api.client.isRunning());
    assert.deepEqual(findings(document.uri).map(ruleOf), []);
  });
});
