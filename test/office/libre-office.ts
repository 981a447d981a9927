/** LibreOffice and what measures its pages, run as programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a profile of its own, so that a LibreOffice that a person has open is not asked. */
export function openOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-office-'));
  const outputs = join(folder, 'out');
  mkdirSync(outputs);
  return {
    folder,
    /** Converts all files in one run; answers with the bytes of each, by name. */
    convert(files: ReadonlyMap<string, Uint8Array>, format: string): Map<string, Uint8Array> {
      const paths = [...files].map(([name, bytes]) => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      });
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const extension = format.split(':')[0]!;
      const { status, stderr } = spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', format, '--outdir', outputs, ...paths],
        { encoding: 'utf8', timeout: 280_000 },
      );
      if (status !== 0) throw new Error(`soffice: ${stderr}`);
      return new Map(
        [...files.keys()].map((name) => [
          name,
          readFileSync(join(outputs, name.replace(/\.[^.]+$/, `.${extension}`))),
        ]),
      );
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface MeasuredLine {
  readonly text: string;
  /** Points from the left and upper edge of the page. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  /** Top to bottom. */
  readonly lines: readonly MeasuredLine[];
}

/** The lines of each page of a PDF, by the places of their words. */
export function measurePdf(pdf: Uint8Array): MeasuredPage[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, words]) => ({ width: Number(width), height: Number(height), lines: linesOf(words!) }),
  );
}

function linesOf(words: string): MeasuredLine[] {
  const found = [
    ...words.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
  ].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text!,
  }));
  const lines: (typeof found)[] = [];
  for (const word of found.sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line && Math.abs(middle(line[0]!) - middle(word)) < 8) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}

const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;

/** Fonts of each page's text would be those of this machine; the names that a file asks for stand in its XML. */
export const MM = 72 / 25.4;
