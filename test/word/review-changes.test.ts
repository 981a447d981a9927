/** A file that was annotated, went round and came back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cli } from '../cli/memory-io';
import { docxOfText, makeDocx, p, partsOf, r } from './make-docx';
import { acceptOurs, refuseOurs } from './revisions';

const NOTICE = [
  '清河县水务局关于做好防汛工作的通知。',
  '各乡镇水务站:',
  '现将有关事项通知如下：',
  '一、加强值班.要严格执行领导带班制度,不得脱岗。',
  '二、备足物资。要清点编织袋、水泵、发电机 等物资。',
  '特此通知。',
  '清河县水务局',
  '2026年7月6日',
  '',
].join('\n');

describe('biganzi review-changes', () => {
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    writeFileSync(join(folder, 'a.docx'), docxOfText(NOTICE));
    await run('check', '--annotate', 'a.docx');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });
  const annotated = () => new Uint8Array(readFileSync(join(folder, 'a.批注.docx')));
  const put = (xml: string, more: Record<string, string> = {}) => {
    const parts = unzipSync(annotated());
    const texts = Object.entries({ 'word/document.xml': xml, ...more });
    const changed = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
    writeFileSync(join(folder, 'a.批注.docx'), zipSync({ ...parts, ...changed }));
  };
  const review = async () => {
    const { stdout, status } = await run('review-changes', '--format', 'json', 'a.批注.docx');
    assert.equal(status, 0);
    return JSON.parse(stdout);
  };
  const answers = async () => {
    const { own } = await review();
    const revised = own.filter(({ answer }: { answer: string }) =>
      ['open', 'taken', 'refused', 'changed'].includes(answer),
    );
    return [...new Set(revised.map(({ answer }: { answer: string }) => answer))];
  };

  it('finds all of them open before anyone has answered', async () => {
    const { own, remarks, revisions } = await review();
    const { stdout } = await run('check', '--format', 'json', 'a.docx');
    assert.equal(own.length, JSON.parse(stdout).findings.length);
    assert.deepEqual(await answers(), ['open']);
    assert.deepEqual([remarks, revisions], [[], []]);
  });

  it('tells what was taken from what was refused', async () => {
    const before = annotated();
    put(acceptOurs(before));
    assert.deepEqual(await answers(), ['taken']);
    writeFileSync(join(folder, 'a.批注.docx'), before);
    put(refuseOurs(before));
    assert.deepEqual(await answers(), ['refused']);
  });

  it('tells what was mended otherwise', async () => {
    // The colon behind the recipients: ours was refused, and another mark was typed.
    put(refuseOurs(annotated()).replace(/>:(?=<)/, '>；'));
    const { own } = await review();
    const colon = own.find(({ was }: { was: string }) => was.endsWith(':”'));
    assert.equal(colon?.answer, 'changed', JSON.stringify(own));
  });

  it('lists what others wrote: comments with the words that they are about, and revisions', async () => {
    const xml = partsOf(annotated()).get('word/document.xml')!;
    const theirs = (kind: string, content: string) =>
      `<w:${kind} w:id="900" w:author="李局" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`;
    const comments = partsOf(annotated())
      .get('word/comments.xml')!
      .replace(
        '</w:comments>',
        '<w:comment w:id="901" w:author="王主任"><w:p><w:r><w:t>请核对日期</w:t></w:r></w:p></w:comment></w:comments>',
      );
    const marked = xml.replace(
      r('2026年7月6日'),
      `<w:commentRangeStart w:id="901"/>${r('2026年7月6日')}<w:commentRangeEnd w:id="901"/>${theirs('ins', r('（稿）'))}${theirs('del', '<w:r><w:delText>前</w:delText></w:r>')}`,
    );
    assert.notEqual(marked, xml);
    put(marked, { 'word/comments.xml': comments });
    const { remarks, revisions } = await review();
    assert.deepEqual(
      remarks.map(({ author, text, about }: Record<string, string>) => [author, text, about]),
      [['王主任', '请核对日期', '2026年7月6日']],
    );
    assert.deepEqual(
      revisions.map(({ author, kind, text }: Record<string, string>) => [author, kind, text]),
      [
        ['李局', 'inserted', '（稿）'],
        ['李局', 'deleted', '前'],
      ],
    );
    const pretty = await run('review-changes', 'a.批注.docx');
    assert.match(
      pretty.stdout,
      /他人的批注：1 条\n {2}王主任 第\d+段“2026年7月6日”：请核对日期\n他人的修订：2 处/,
    );
    const markdown = await run('review-changes', '--format', 'markdown', 'a.批注.docx');
    assert.match(markdown.stdout, /## 他人的批注：1 条\n\n- 王主任/);
  });

  it('puts what was refused into the baseline, so that it is not found again', async () => {
    put(refuseOurs(annotated()));
    const refused = (await review()).own.filter(({ answer }: { answer: string }) => answer === 'refused');
    assert.ok(refused.length > 0);
    const { stderr, status } = await run(
      'review-changes',
      '--baseline-refused',
      '--format',
      'json',
      'a.批注.docx',
    );
    assert.equal(status, 0, stderr);
    const { stdout } = await run('check', '--format', 'json', 'a.docx');
    const left = JSON.parse(stdout).findings.map(({ message }: { message: string }) => message);
    for (const { message } of refused) assert.ok(!left.includes(message), message);
  });

  it('asks once, and takes words into the list of the project file and the rest into the baseline', async () => {
    writeFileSync(
      join(folder, 'a.docx'),
      docxOfText(NOTICE.replace('二、备足物资。', '二、备足物资。大部份物资要入库。')),
    );
    rmSync(join(folder, 'a.批注.docx'));
    writeFileSync(join(folder, '.biganzi.json'), '{\n  // 本单位\n  "terms": { "allowed": ["河长办"] }\n}\n');
    await run('check', '--annotate', 'a.docx');
    put(refuseOurs(annotated()));
    const before = (await review()).own.filter(({ answer }: { answer: string }) => answer === 'refused');
    assert.ok(before.some(({ rule }: { rule: string }) => rule.startsWith('wording/')));
    assert.equal((await cli(['review-changes', 'a.批注.docx'], { cwd: folder, answer: '' })).stderr, '');
    const { stderr, status } = await cli(['review-changes', 'a.批注.docx'], { cwd: folder, answer: '1' });
    assert.equal(status, 0);
    assert.match(stderr, /已记入词表：部份（\.biganzi\.json）\n已写入 \.biganzi-baseline/);
    const project = readFileSync(join(folder, '.biganzi.json'), 'utf8');
    assert.match(project, /\/\/ 本单位/);
    assert.match(project, /"河长办",\s*"部份"/);
    const { stdout } = await run('check', '--format', 'json', 'a.docx');
    const left = JSON.parse(stdout).findings.map(({ message }: { message: string }) => message);
    for (const { message } of before) assert.ok(!left.includes(message), message);
  });

  it('does the same by an option, and spoils no project file that is broken', async () => {
    put(refuseOurs(annotated()));
    writeFileSync(join(folder, '.biganzi.json'), '[1');
    const { stderr } = await run('review-changes', '--allow-refused', 'a.批注.docx');
    assert.equal(readFileSync(join(folder, '.biganzi.json'), 'utf8'), '[1');
    assert.match(stderr, /已写入 \.biganzi-baseline/);
  });

  it('reads a file without any, and refuses a text', async () => {
    writeFileSync(join(folder, 'b.docx'), makeDocx({ body: p('甲') }));
    assert.match((await run('review-changes', 'b.docx')).stdout, /没有批注和修订/);
    writeFileSync(join(folder, 'b.txt'), '甲');
    assert.equal((await run('review-changes', 'b.txt')).status, 2);
  });
});
