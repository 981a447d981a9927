import * as assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostTarget, type PackagedExtension, packageExtension } from '../../scripts/package';
import { openPage } from '../../scripts/vscode/browser';
import { runCommand } from '../../scripts/vscode/command';
import { copyDrafts } from '../../scripts/vscode/draft-copy';
import { provisionForPictures } from '../../scripts/vscode/provision';
import { reportDraft, showRequest } from '../../scripts/vscode/report-draft';
import { serveCodeServer } from '../../scripts/vscode/serve';
import { waitForEditor } from '../../scripts/vscode/workbench';
import { createSegmenter } from '../../server/src/host/segmenter';
import { zipEntries } from './zip-listing';

const root = resolve(__dirname, '..', '..');

/** Said again here, not taken from the script: a slip in its list must not make this list slip too. */
const mayShip = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls(\.en)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|language-configuration\.json)$/i,
  /^extension\/client\/dist\/([\w-]+\.js|(panel|paper)\.css)$/,
  /^extension\/server\/data\/(quotations\.br|typos\.bin|no-keywords\.utf8)$/,
  /^extension\/(THIRD_PARTY_NOTICES\.md|SECURITY\.md|sbom\.cdx\.json)$/,
  /^extension\/server\/dist\/(word\/)?[\w-]+\.js$/,
  /^extension\/(syntaxes|snippets|l10n)\/[\w.-]+\.(json|code-snippets)$/,
  /^extension\/schemas\/biganzi\.schema\.json$/,
  /^extension\/docs\/rules\/[\w-]+\.md$/,
  // Pictures of the walkthrough, and drafts to try things on.
  /^extension\/media\/(finding|fix|split|template|clean|speech|unit)\.png$/,
  /^extension\/samples\/[^/]+\.(txt|md|gw)$/,
  /^extension\/((images\/)?icon\.png|images\/view\.svg)$/,
  /^extension\/server\/dist\/native\/jieba-wasm\/(package\.json|LICENSE|pkg\/nodejs\/[\w.]+)$/,
  /^extension\/server\/dist\/native\/nodejieba\/(package\.json|LICENSE|index\.js|build\/Release\/nodejieba\.node)$/,
  /^extension\/server\/dist\/native\/nodejieba\/submodules\/cppjieba\/(LICENSE|dict\/(jieba\.dict|hmm_model|user\.dict)\.utf8)$/,
];

const mustShip = [
  'extension/package.json',
  'extension/SECURITY.md',
  'extension/sbom.cdx.json',
  'extension/client/dist/extension.js',
  'extension/client/dist/panel.js',
  'extension/client/dist/panel.css',
  'extension/client/dist/paper.js',
  'extension/client/dist/paper.css',
  'extension/images/view.svg',
  'extension/media/finding.png',
  'extension/samples/讲话稿.md',
  'extension/schemas/biganzi.schema.json',
  'extension/server/dist/main.js',
  'extension/server/dist/cli.js',
  'extension/server/dist/segmenter-process.js',
  'extension/server/dist/word/index.js',
  'extension/server/data/quotations.br',
  'extension/server/data/no-keywords.utf8',
  'extension/server/data/typos.bin',
  'extension/server/dist/native/jieba-wasm/pkg/nodejs/jieba_rs_wasm_bg.wasm',
];

describe('the VSIX', () => {
  let scratch: string;
  let packaged: PackagedExtension;

  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'biganzi-package-'));
    packaged = await packageExtension(hostTarget(), { build: true });
  });
  after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

  it('holds what ships and nothing else', () => {
    const entries = zipEntries(packaged.vsix);
    assert.deepEqual(
      entries.filter((entry) => !mayShip.some((pattern) => pattern.test(entry))),
      [],
    );
    assert.deepEqual(
      mustShip.filter((entry) => !entries.includes(entry)),
      [],
    );
  });

  it('has a bill of materials, and for each package of others a reason', () => {
    const bill = JSON.parse(readFileSync(join(root, 'out/vsix/sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { type: string; name: string; version?: string }[];
    };
    assert.equal(bill.bomFormat, 'CycloneDX');
    const named = bill.components.filter(({ type }) => type === 'library').map(({ name }) => name);
    assert.ok(named.includes('jieba-wasm') && named.includes('zod'), named.join());
    const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const explained = [...page.matchAll(/^\| ([\w@/-]+) \| [\d,]+ KB \|/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'nodejieba' || hostTarget() !== 'universal');
    assert.deepEqual([...new Set(named)].sort(), explained.sort());
    const files = bill.components
      .filter(({ type }) => type === 'file')
      .map(({ name }) => `extension/${name}`);
    assert.ok(mustShip.every((one) => files.includes(one) || one.endsWith('sbom.cdx.json')));
  });

  it('installs offline into a clean VS Code, segments with its own addon and marks a draft', async function () {
    const vscode = await provisionForPictures();
    if (vscode.kind !== 'code-server') {
      const reason = vscode.kind === 'unavailable' ? vscode.reason : vscode.kind;
      assert.notEqual(process.env.CI, 'true', `no VS Code to install into: ${reason}`);
      console.log(`installing the VSIX skipped: ${reason}`);
      this.skip();
      return;
    }
    const extensionsFolder = join(scratch, 'extensions');
    await runCommand(process.execPath, [
      vscode.entry,
      ...['--extensions-dir', extensionsFolder, '--user-data-dir', join(scratch, 'data')],
      ...['--config', join(scratch, 'config.yaml'), '--install-extension', packaged.vsix],
    ]);
    const installed = readdirSync(extensionsFolder).find((name) => name.startsWith('biganzi.biganzi-'));
    assert.ok(installed, 'the extension is not among the installed ones');
    await segmentsOutsideTheRepository(join(extensionsFolder, installed));
    await checksOutsideTheRepository(join(extensionsFolder, installed));
    await marksADraft(vscode.entry, extensionsFolder);
  });
});

/** Far from node_modules: what was not staged can't be found by accident. */
async function segmentsOutsideTheRepository(extension: string): Promise<void> {
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  const programPath = join(extension, 'server', 'dist', 'segmenter-process.js');
  const segmenter = createSegmenter({ programPath, logger: { info: log, warn: log, error: log } });
  const [words] = await segmenter.segment(['公文写作']);
  segmenter.dispose();
  assert.deepEqual(
    words?.map(({ text }) => text),
    ['公文', '写作'],
  );
  const tool = hostTarget() === 'universal' ? /jieba-wasm/ : /已就绪：nodejieba/;
  assert.match(logged.join('\n'), tool);
}

async function checksOutsideTheRepository(extension: string): Promise<void> {
  const cli = join(extension, 'server', 'dist', 'cli.js');
  const explained = await runCommand(process.execPath, [cli, 'explain', 'report/no-embedded-request'], {
    cwd: extension,
  });
  assert.match(explained, /请示/);
}

async function marksADraft(entry: string, extensionsFolder: string): Promise<void> {
  const drafts = copyDrafts(join(root, 'samples'));
  const server = await serveCodeServer(entry, { extensionsFolder });
  try {
    const file = server.remoteUri(join(drafts.folder, reportDraft));
    const { page, close } = await openPage(server.url(drafts.folder, [['openFile', file]]));
    try {
      await waitForEditor(page);
      await showRequest(page, drafts.folder);
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    drafts.remove();
  }
}
