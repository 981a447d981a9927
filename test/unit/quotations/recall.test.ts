/**
 * How many of three hundred lines are recognised, in speeches of our own words. The lines were written down from
 * memory, none of them is in the supplement; wrong authors and wrong characters are made from them by rule.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../server/src/core/edits';
import { createEngine } from '../../../server/src/core/engine';
import type { Finding } from '../../../server/src/core/findings';
import misquote from '../../../server/src/core/rules/cite/misquote';
import wrongAuthor from '../../../server/src/core/rules/cite/wrong-author';
import { loadedQuotations, quotationIndex } from '../../support/quotations';

interface Line {
  readonly author: string;
  readonly text: string;
}

const GOAL = 0.95;

const FIXTURES = join(__dirname, '../../fixtures/quotations/lines.tsv');
const lines: Line[] = readFileSync(FIXTURES, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((row) => {
    const [author = '', , text = ''] = row.split('\t');
    return { author, text };
  });
const named = lines.filter(({ author }) => author !== '佚名');
/** Those that no colleague is called. */
const authors = [...new Set(named.map(({ author }) => author))].filter((name) =>
  quotationIndex().names.has(name),
);

const engine = createEngine({ rules: [wrongAuthor, misquote], quotations: loadedQuotations });

function check(body: string): { text: string; findings: readonly Finding[] } {
  const text = `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;
  const { documents } = engine.check(text, { severities: {}, genre: 'speech' });
  return { text, findings: documents.flatMap(({ findings }) => findings) };
}

/** Four ways to name the author, in turn. */
function attributed(author: string, text: string, index: number): string {
  const said = text.replace(/[，；：]$/, '。');
  return [
    `${author}说：“${said}”我们要记在心里。`,
    `正如${author}所言，“${said}”这个道理今天仍然适用。`,
    `“${said}”——${author}`,
    `同志们都熟悉${author}的名句：“${said}”`,
  ][index % 4]!;
}

/** Five ways to name somebody that make him an author. */
function asAuthor(author: string, text: string, index: number): string {
  const said = text.replace(/[，；：]$/, '。');
  return [
    `宋代诗人${author}写道：“${said}”`,
    `${author}有诗云：“${said}”`,
    `正如${author}所言，“${said}”`,
    `北宋大家${author}曾写道：“${said}”`,
    `“${said}”——${author}`,
  ][index % 5]!;
}

/** Common characters that are put in a right one's place. */
const STRAY = '之其于不以有为天人心山水风月春年事道国';

/** Another character in the place of one, neither the first nor the last of the line. */
function withSlip(text: string, index: number): string {
  const places = [...text.matchAll(/[\u4e00-\u9fff]/g)].map((match) => match.index).slice(1, -1);
  const at = places[(index * 7 + 3) % places.length]!;
  const right = text.charAt(at);
  const wrong = [...STRAY].find((char, n) => n >= index % 10 && char !== right)!;
  return text.slice(0, at) + wrong + text.slice(at + 1);
}

function share(found: number, all: number, missed: readonly string[]): void {
  assert.ok(found / all >= GOAL, `${found} of ${all}; not found:\n${missed.join('\n')}`);
}

describe('quotations: three hundred lines', () => {
  it('has lines that the supplement has not', () => {
    const supplement = readFileSync(join(__dirname, '../../../scripts/quotations/supplement.tsv'), 'utf8');
    const han = (text: string) => text.replace(/[^\u3400-\u9fff]/g, '');
    const rows = supplement.split('\n').flatMap((row) => row.split('\t').slice(1, 3).map(han));
    const known = lines.filter(({ text }) => rows.some((row) => row.includes(han(text))));
    assert.deepEqual(
      known.map(({ text }) => text),
      [],
    );
    assert.ok(lines.length >= 300);
  });

  it('recognises them, with their authors', () => {
    const missed = lines.filter(({ author, text }) => {
      const found = quotationIndex().find(`“${text}”`, [{ start: 1, end: text.length + 1 }]);
      const one = found.find(({ kind, agreeing }) => kind !== 'slip' && agreeing * 2 >= text.length);
      const works = one ? [one.work, ...one.others] : [];
      return author === '佚名' ? !one : !works.some(({ authors: his }) => his.includes(author));
    });
    share(
      lines.length - missed.length,
      lines.length,
      missed.map(({ text }) => text),
    );
  });

  it('says nothing of right ones', () => {
    const told = named.flatMap(({ author, text }, index) =>
      check(attributed(author, text, index)).findings.map(({ message }) => message),
    );
    assert.ok(told.length <= 3, told.join('\n'));
  });

  it('tells of wrong authors', () => {
    const missed = lines.flatMap((line, index) => {
      const other = authors.filter((name) => !sameVoice(name, line.author))[(index * 5 + 1) % 30]!;
      const { findings } = check(attributed(other, line.text, index));
      return findings.some(({ rule }) => rule === wrongAuthor.meta.id) ? [] : [`${other}：${line.text}`];
    });
    share(lines.length - missed.length, lines.length, missed);
  });

  it('tells of wrong authors whoever they are, where the words make them authors', () => {
    const { poets, names } = quotationIndex();
    const others = [...poets].filter((name) => !names.has(name));
    const missed = lines.flatMap(({ author, text }, index) => {
      const other = others[(index * 41 + 7) % others.length]!;
      if (author === '佚名' || other.charAt(0) === author.charAt(0)) return [];
      const { findings } = check(asAuthor(other, text, index));
      return findings.some(({ rule }) => rule === wrongAuthor.meta.id) ? [] : [asAuthor(other, text, index)];
    });
    share(lines.length - missed.length, lines.length, missed);
  });

  it('says nothing of right authors who are named as authors are, nor of colleagues who quote', () => {
    const told = named.flatMap(({ author, text }, index) =>
      [
        asAuthor(author, text, index),
        `李建国说：“${text}”`,
        `赵局长说：“${text}”`,
        `王建同志常说：“${text}”`,
      ].flatMap((body) =>
        check(body)
          .findings.filter(({ rule }) => rule === wrongAuthor.meta.id)
          .map(({ message }) => message),
      ),
    );
    assert.ok(told.length <= 3, told.join('\n'));
  });

  it('tells of wrong characters and mends them', () => {
    const missed = lines.flatMap(({ author, text }, index) => {
      const slip = withSlip(text, index);
      const { text: draft, findings } = check(attributed(author, slip, index));
      const finding = findings.find(({ rule }) => rule === misquote.meta.id);
      const fix = finding?.fixes[0];
      const said = text.replace(/[，；：]$/, '');
      return fix && applyEdits(draft, fix.edits).includes(said.replace(/[。！？]$/, '')) ? [] : [slip];
    });
    share(lines.length - missed.length, lines.length, missed);
  });
});

/** Books of several voices: whoever speaks in them is not wrong. */
function sameVoice(a: string, b: string): boolean {
  const sages = ['孔子', '曾子', '子夏', '子贡', '子思', '孟子', '左丘明', '佚名'];
  return a === b || (sages.includes(a) && sages.includes(b));
}
