/** The writer's switches, <!-- biganzi-disable id: reason --> and its kin: what they hide, and whether they do. */
import type { Directive, OfficialDocument, SourceFile, Span } from './document/types';
import type { Finding } from './findings';
import { groupOf } from './groups';
import { closest } from './language/text/closest';

/** What became of a switch, or of one of the ids that it names. */
export interface SwitchUse {
  readonly directive: Directive;
  /** A rule's id or a group (closing, closing/*) as written; undefined when the switch is for all rules. */
  readonly value?: string;
  /** Of the value, or of the whole comment. */
  readonly span: Span;
  /** False when no rule and no group has this name. */
  readonly known: boolean;
  /** The rule that may have been meant, when it is not known. */
  readonly closest?: string;
  /** It hid nothing, although the rules that it names were looked for: one that is off or waits proves nothing. */
  readonly idle: boolean;
}

/** The switches of one file, and what they did during one check. */
export interface Switches {
  /** The rule is on: it was called, or the document is none of its genres. */
  ran(rule: string): void;
  /** The rule is on, and was not called for want of words. */
  waits(rule: string): void;
  /** Whether a switch hides the finding; `directives` are those that hold where the finding stands. */
  hides(finding: Pick<Finding, 'rule' | 'span'>, directives: readonly Directive[]): boolean;
  /** The switches in a document and its attachments, in the order of the text. `ids` are those of all rules. */
  usesIn(document: OfficialDocument, ids: readonly string[]): SwitchUse[];
}

export function createSwitches(file: SourceFile): Switches {
  const wholeFile = file.documents.flatMap(directivesOf).filter(({ kind }) => kind === 'disable-file');
  const ran = new Set<string>();
  const waiting = new Set<string>();
  /** The values (or '' for all rules) with which a switch hid something. */
  const used = new Map<Directive, Set<string>>();
  const note = (directive: Directive, rule: string): true => {
    const values = used.get(directive) ?? new Set();
    values.add(directive.values.find((value) => names(value, rule)) ?? '');
    used.set(directive, values);
    return true;
  };
  return {
    ran: (rule) => void ran.add(rule),
    waits: (rule) => void waiting.add(rule),
    hides: ({ rule, span }, directives) => {
      const here = wholeFile.find((directive) => speaksOf(directive, rule));
      if (here) return note(here, rule);
      const line = directives.find(
        (directive) =>
          directive.kind === 'disable-next-line' &&
          speaksOf(directive, rule) &&
          isOnNextLine(file.text, directive, span.start),
      );
      if (line) return note(line, rule);
      const last = directives.findLast(
        (directive) =>
          (directive.kind === 'disable' || directive.kind === 'enable') &&
          directive.span.end <= span.start &&
          speaksOf(directive, rule),
      );
      return last?.kind === 'disable' && note(last, rule);
    },
    usesIn: (document, ids) => {
      const uses = directivesOf(document)
        .filter(({ kind }) => kind !== 'genre')
        .sort((a, b) => a.span.start - b.span.start);
      return uses.flatMap((directive) => {
        const hid = used.get(directive);
        const idle = (value: string, named: readonly string[]) =>
          directive.kind !== 'enable' &&
          !hid?.has(value) &&
          named.some((id) => ran.has(id)) &&
          !named.some((id) => waiting.has(id));
        if (directive.values.length === 0) {
          return [{ directive, span: directive.span, known: true, idle: idle('', ids) }];
        }
        return placesOf(file.text, directive).map(({ value, span }): SwitchUse => {
          const named = ids.filter((id) => names(value, id));
          const known = named.length > 0;
          const near = known ? undefined : closest(value, ids);
          return {
            ...{ directive, value, span, known, idle: known && idle(value, named) },
            ...(near === undefined ? {} : { closest: near }),
          };
        });
      });
    },
  };
}

function directivesOf({ directives, attachments }: OfficialDocument): readonly Directive[] {
  return [...directives, ...attachments.flatMap((attachment) => directivesOf(attachment.document))];
}

/** A directive without values speaks of every rule. */
function speaksOf({ values }: Directive, rule: string): boolean {
  return values.length === 0 || values.some((value) => names(value, rule));
}

/** closing/* and closing name a whole group. */
function names(value: string, rule: string): boolean {
  return value === rule || value.replace(/\/\*$/, '') === groupOf(rule);
}

/** Blank lines below the comment do not count. */
function isOnNextLine(text: string, { span }: Directive, offset: number): boolean {
  if (offset < span.end) return false;
  const between = text.slice(span.end, offset);
  return /^[^\r\n]*(?:\r\n?|\n)\s*(?:\S[^\r\n]*)?$/.test(between);
}

/** Where each value stands in its comment. They come in order, behind the command. */
function placesOf(text: string, { span, kind, values }: Directive): { value: string; span: Span }[] {
  let at = text.indexOf(kind, span.start) + kind.length;
  return values.map((value) => {
    const start = text.indexOf(value, at);
    at = start + value.length;
    return { value, span: { start, end: at } };
  });
}
