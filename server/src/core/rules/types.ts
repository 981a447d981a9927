import type { GenreFamily, GenreId } from '@biganzi/shared';
import type { OfficialDocument, SourceFile, Span } from '../document/types';
import type { Finding, Fix, FixKind, RelatedSpan, Severity } from '../findings';
import type { Classification } from '../genres/types';
import type { Basis } from '../norms';
import type { WordSource } from '../ports';
import type { QuotationIndex } from '../quotations/types';
import type { EngineSettings, OfficeTerms, Organization, RuleOptions, SpeechSettings } from '../settings';
import type { SwitchUse } from '../switches';
import type { TypoDetector } from '../typos/detect';
import { inPaper, type PaperName } from './papers';

/** Which documents a rule looks at: genre ids, a whole family, or every document with a genre. */
export type GenreScope = readonly GenreId[] | GenreFamily | 'any';

/** An example that the rule must flag. Every example runs as a test. */
export interface BadExample {
  /** The paper around `text` and `fixed`, which then are the words of its body (papers.ts); it sets the genre too. */
  readonly in?: PaperName;
  /** What the user has to have set for it. */
  readonly settings?: ExampleSettings;
  /** A whole small document; ⟦ ⟧ around each span that is flagged. */
  readonly text: string;
  /** The text after the preferred (or only) fix of every finding; left out when there is no fix. */
  readonly fixed?: string;
  /** Sets the genre where the example is too short to be classified. */
  readonly genre?: GenreId;
}

/** An example that the rule must leave alone, with the trap that it stands for. */
export interface GoodExample {
  readonly in?: PaperName;
  readonly text: string;
  readonly why: string;
  readonly genre?: GenreId;
  readonly settings?: ExampleSettings;
}

/** What a rule leaves alone on purpose, with a paper that shows it. Runs as a test: the rule must stay silent. */
export interface RuleException {
  /** One sentence of plain Chinese. */
  readonly text: string;
  readonly example: Omit<GoodExample, 'why'>;
}

export type ExampleSettings = Partial<Pick<EngineSettings, 'organization' | 'terms' | 'options' | 'speech'>>;

/** An option of a rule, as the settings schema and the rule's page show it. */
export interface RuleOption {
  readonly description: string;
  readonly default: boolean | number | string | readonly string[];
}

export type ToDoKind = 'fill' | 'verify';

export interface RuleMeta<Message extends string = string> {
  /** group/name */
  readonly id: `${string}/${string}`;
  /** Short Chinese title: 报告夹带请示事项 */
  readonly title: string;
  readonly severity: Severity;
  /** Set when the rule is off by default: why, in Chinese. */
  readonly offByDefault?: string;
  readonly basis: readonly Basis[];
  readonly genres: GenreScope;
  /**
   * What is offered first: `safe` in every finding, `suggest`, `refactor`, nothing (`none`), or `mixed` where it hangs on
   * the case.
   */
  readonly fix: FixKind | 'mixed' | 'none';
  /** What the rule needs beyond the text: words, their parts of speech, the lines of the classics, the counts of characters. Silent until they are there. */
  readonly needs?: 'words' | 'pos' | 'quotations' | 'typos';
  /**
   * What its findings hang on. `block`: each on one block (a paragraph, a heading, a line of the tail) and on the genre and
   * the settings, so that after an edit the rule sees the changed blocks alone. It reads, reports and edits nothing outside the
   * block, and takes each block by itself (the first that …, the last four, and counts over the document are none of its).
   * One that now and then asks for more of the document (the title, a date) sees all of it from then on. Left out: it sees
   * the whole document after each edit.
   */
  readonly grain?: 'block';
  /**
   * Where words are known, they take a finding back that runs across their borders. `both`: it begins inside one word and ends
   * inside another (完善|长效 holds no 善长); `either`: one end is enough (该市民 is not 该市). Without words the rule has its say.
   */
  readonly borders?: 'both' | 'either';
  /**
   * `suppress` (the default): a finding whose span lies in quotation marks, book title marks, code, a table or a
   * quoted block is dropped: mention is not use. `keep` for rules about the marks or the form itself.
   */
  readonly mention?: 'suppress' | 'keep';
  /**
   * Set for a rule that only guesses: where another rule about words has a finding at the same place, that one is told.
   */
  readonly yields?: true;
  /**
   * Set for a rule about what became of the others' findings: it is called after all others, when their work is known.
   * `switches`: what the writer's switches hid. `rush`: how many findings the mode 急稿 holds back.
   */
  readonly reads?: 'switches' | 'rush';
  /**
   * Whether it looks at attachments of a known genre too; when left out, its group decides (checking/attachments.ts):
   * rules about words and marks do, rules about what a whole document must have do not.
   */
  readonly attachments?: 'check' | 'skip';
  /** What the user may set beside the severity, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Its findings stand in the 待补清单: something to fill in, or to verify before the draft goes out. */
  readonly toDo?: ToDoKind;
  /** What it catches and why it matters, one to three sentences of plain Chinese. */
  readonly explanation: string;
  /** How to mend it, plain Chinese. */
  readonly remedy: string;
  /** What it leaves alone on purpose. */
  readonly exceptions: readonly RuleException[];
  /** What is wrong and what to do, with {name} holes for data. Never scolds. The basis is appended elsewhere. */
  readonly messages: Readonly<Record<Message, string>>;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}

export interface Report<Message extends string = string> {
  readonly message: Message;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  /** When this case is graver or lighter than the rule's own severity. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedSpan[];
  readonly tags?: Finding['tags'];
}

export interface RuleContext<Message extends string = string> {
  readonly file: SourceFile;
  readonly document: OfficialDocument;
  readonly genre: Classification;
  /** `document` is attached to another: it need not have recipients, a closing or a signature. */
  readonly isAttachment: boolean;
  /** The lines of the classics; undefined until they are loaded. */
  readonly quotations?: QuotationIndex;
  /** Tells wrong characters by the counts around them; undefined until these are loaded. */
  readonly typos?: TypoDetector;
  /** Words known so far; rules with `needs` are not called until every paragraph of the document has its words. */
  readonly words: WordSource;
  /** 隶属关系 as the user gave it; every list is empty when the user gave none. */
  readonly organization: Organization;
  /** The office's own words. `allowed` needs no thought: findings on those words are dropped in suppression.ts. */
  readonly terms: OfficeTerms;
  /** How the user wants speeches to be reviewed, and what the user said of this one; empty when nothing is set. */
  readonly speech: SpeechSettings;
  /** The writer's switches in the document and its attachments; empty unless `meta.reads` asks for them. */
  readonly switches: readonly SwitchUse[];
  /** How many findings in the document the mode 急稿 holds back; 0 unless `meta.reads` asks for it. */
  readonly heldBack: number;
  /** The rule's own options: as the user set them, else the defaults of `meta.options`. */
  readonly options: RuleOptions;
  /** The id of `genre` when it is one of `ids`. */
  isGenre(...ids: GenreId[]): boolean;
  report(report: Report<Message>): void;
}

/** A rule: metadata, and a pure function that reports what it finds in one document. */
export interface Rule<Message extends string = string> {
  readonly meta: RuleMeta<Message>;
  readonly check: (context: RuleContext<Message>) => void;
}

/** Types a rule: message ids used in `check` must exist in `meta.messages`. */
export function defineRule<Message extends string>(
  meta: RuleMeta<Message>,
  check: (context: RuleContext<Message>) => void,
): Rule {
  // A rule is called only with the context that the runner made from its own meta, so the narrower
  // message type is sound although the list of rules forgets it.
  const exceptions = meta.exceptions.map(({ text, example }) => ({ text, example: inPaper(example) }));
  return { meta: { ...meta, exceptions, examples: inFull(meta.examples) }, check } as unknown as Rule;
}

/** Examples with their papers around them: what reads a rule sees whole texts only. */
function inFull({ bad, good }: RuleMeta['examples']): RuleMeta['examples'] {
  return { bad: bad.map(inPaper), good: good.map(inPaper) };
}
