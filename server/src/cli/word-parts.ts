/** Headers, footers and notes of a Word file, checked beside its text. */
import { type FileBaseline, newFindings } from '../core/baseline';
import type { DocumentAnalysis } from '../core/engine';
import type { Finding } from '../core/findings';
import type { PlacedPart } from '../word';
import type { CliIO } from './io';
import type { FileSettings } from './projects';
import type { createChecker, ReadFile } from './session';

/** Those of the file; none where it is no Word file, or no draft. */
export async function partsOf(
  { word }: Pick<ReadFile, 'word'>,
  documents: readonly DocumentAnalysis[],
  check: ReturnType<typeof createChecker>,
  settings: Pick<FileSettings, 'enable' | 'settings'>,
  io: CliIO,
): Promise<readonly PlacedPart[]> {
  const document = word?.document;
  if (!document || !settings.enable) return [];
  const { checkParts } = await io.word();
  return checkParts(document, documents, (text, kind) => check(text, settings, kind));
}

/** With those findings that are wanted and not in the baseline; parts without any are left out. */
export function chosenParts(
  parts: readonly PlacedPart[],
  isWanted: (finding: Finding) => boolean,
  known: FileBaseline | undefined,
  { digest }: Pick<CliIO, 'digest'>,
): readonly PlacedPart[] {
  return parts
    .map((one): PlacedPart => {
      const wanted = one.findings.filter(isWanted);
      return { ...one, findings: known ? newFindings(one.part.text, wanted, known, digest) : wanted };
    })
    .filter(({ findings }) => findings.length > 0);
}
