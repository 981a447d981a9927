import type { Analysis, DocumentAnalysis, FragmentKind } from '../../core/engine';
import type { Finding } from '../../core/findings';
import type { WordDocument } from '../read/types';
import { type CheckedPart, ofWriter, partTexts, placeName } from './part-texts';

export interface PlacedPart extends CheckedPart {
  /** 脚注2 */
  readonly placeOf: (finding: Pick<Finding, 'span'>) => string;
}

/** Headers, footers and notes with what `check` finds in each; none where the file is no draft. */
export async function checkParts(
  document: WordDocument,
  documents: readonly DocumentAnalysis[],
  check: (text: string, kind: FragmentKind) => Promise<Analysis>,
): Promise<readonly PlacedPart[]> {
  if (documents.every(({ extent }) => extent === 'nothing')) return [];
  const placed: PlacedPart[] = [];
  for (const part of partTexts(document)) {
    const analysis = await check(part.text, part.kind);
    const found = analysis.documents.flatMap(({ findings }) => findings);
    const placeOf: PlacedPart['placeOf'] = ({ span }) => placeName(document, part, span.start);
    placed.push({ part, findings: ofWriter(part, found), placeOf });
  }
  return placed;
}
