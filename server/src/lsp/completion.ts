import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  TextEdit,
} from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { CompletionEntry, CompletionKind, Day } from '../core/features/completion';
import { fillTemplate } from '../core/templates';
import type { ClientFeatures } from './client-features';
import type { Draft, Drafts, Wanted } from './drafts';
import { positionOf, uriOf } from './params';
import { toOffset, toRange } from './positions';

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  template: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
  formula: CompletionItemKind.Text,
  phrase: CompletionItemKind.Keyword,
};

/** Kinds that an editor may bring as snippets of its own. */
const SNIPPET_KINDS: ReadonlySet<CompletionKind> = new Set(['template', 'snippet']);

/** Each typed character may change the place and with it the list. */
const NOTHING_HERE: CompletionList = { isIncomplete: true, items: [] };

/** 关于……的, and no more than the beginning of a genre's name behind it. */
const TITLE_BEGUN = /(?:关于|印发|转发|批转)[^\r\n。；！？]{2,60}的[^的。；：！？，]{0,4}$/;

/** A first line that may become a title. */
const FIRST_LINE = /^\s*[\p{Script=Han}《》“”〔〕（）、\d]{1,60}\s*$/u;

function lineBefore(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset);
}

/** By the clock of the machine. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export class Completions {
  constructor(
    private readonly engine: Engine,
    private readonly drafts: Drafts,
    private readonly features: ClientFeatures,
    private readonly snippetLanguages: ReadonlySet<string>,
  ) {}

  async provide(params: CompletionParams, wanted: Wanted): Promise<CompletionList | null> {
    const uri = uriOf(params);
    const position = positionOf(params);
    const open = await this.drafts.text(uri);
    if (!open) return null;
    // Nearly every key is one in the middle of a sentence: the draft need not be read to say that there is nothing.
    if (!this.engine.mayComplete(open.text, toOffset(open.document, position)))
      return this.drafts.finished(uri)?.active ? NOTHING_HERE : null;
    const draft = await this.drafts.outlined(uri, wanted);
    if (!draft) return null;
    const offset = toOffset(draft.document, position);
    // A title names its genre by its last word: before that the text is not known for a draft, and just then is it asked for.
    if (!draft.active && !TITLE_BEGUN.test(lineBefore(draft.text, offset))) {
      return FIRST_LINE.test(draft.text) ? NOTHING_HERE : null;
    }
    const brought = this.snippetLanguages.has(draft.document.languageId);
    const entries = this.engine
      .complete(draft.analysis, offset, { ...draft.settings, today: today() })
      .filter(({ kind }) => (draft.active ? !brought || !SNIPPET_KINDS.has(kind) : kind === 'phrase'));
    // Each typed character may change the place and with it the list.
    return { isIncomplete: true, items: entries.map((entry) => this.toItem(draft, entry)) };
  }

  private toItem({ document }: Draft, entry: CompletionEntry): CompletionItem {
    const { label, kind, filterTexts, insertText, replaceSpan, detail, documentation, sortKey } = entry;
    const newText = this.features.snippets ? insertText : fillTemplate({ body: insertText }).trimEnd();
    return {
      label,
      kind: KINDS[kind],
      detail,
      documentation: { kind: MarkupKind.Markdown, value: documentation },
      filterText: filterTexts[0] ?? label,
      sortText: sortKey,
      insertTextFormat: this.features.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      // The indents are part of the paper: the editor must not add its own.
      insertTextMode: InsertTextMode.asIs,
      textEdit: TextEdit.replace(toRange(document, replaceSpan), newText),
    };
  }
}
