/** Text in, documents with their genres out: all that a check, a hover or a completion begins with. */
import { parse } from '../document';
import { isOfficeProse } from '../genres/office-prose';
import { classifySteadily } from '../genres/steady';
import type { Classification } from '../genres/types';
import type { EngineSettings } from '../settings';
import { finish, type Steps } from '../steps';
import { classifyAttachments } from './attachments';
import type { Analysis, Extent } from './types';

/**
 * Parses and classifies, a step for each; findings are left empty. `previous` is the analysis of the draft as it was a
 * moment ago: with it the genre does not flicker while the draft is typed.
 */
export function* analyzing(text: string, settings: EngineSettings, previous?: Analysis): Steps<Analysis> {
  const file = parse(text, settings.marks);
  yield;
  const options = { override: settings.genre, bodyOnly: settings.bodyOnly };
  const classifications: Classification[] = [];
  for (const [index, document] of file.documents.entries()) {
    classifications.push(classifySteadily(document, options, previous?.documents[index]));
    yield;
  }
  const amongKnown = classifications.some(({ genre }) => genre !== 'unknown');
  const documents = file.documents.map((document, index) => {
    const classification = classifications[index] ?? UNKNOWN;
    return {
      document,
      classification,
      extent: extentOf(
        classification,
        amongKnown ||
          settings.officeProse === true ||
          (classification.genre === 'unknown' && isOfficeProse(document)),
      ),
      attachments: settings.bodyOnly ? [] : classifyAttachments(document),
      findings: [],
    };
  });
  return { file, documents };
}

/** The same at once. */
export function analyze(text: string, settings: EngineSettings, previous?: Analysis): Analysis {
  return finish(analyzing(text, settings, previous));
}

const UNKNOWN: Classification = { genre: 'unknown', confidence: 1, evidence: [] };

/** How much of a document of this genre is looked at; `officeProse`: it is known, or plain to see, that it is office prose. */
export function extentOf({ genre, aboutDocuments }: Classification, officeProse: boolean): Extent {
  if (genre !== 'unknown') return 'whole';
  return officeProse && !aboutDocuments ? 'prose' : 'nothing';
}
