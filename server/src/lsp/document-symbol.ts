import {
  DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { OutlineNode } from '../core/features/outline';
import type { ClientFeatures } from './client-features';
import type { Draft, Drafts } from './drafts';
import { uriOf } from './params';
import { toRange } from './positions';

const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  document: SymbolKind.Module,
  section: SymbolKind.String,
  attachment: SymbolKind.File,
};

export async function provideDocumentSymbols(
  params: DocumentSymbolParams,
  drafts: Drafts,
  engine: Engine,
  features: ClientFeatures,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const draft = await drafts.outlined(uriOf(params));
  // VS Code shows the headings of Markdown itself: two outlines of one text would be one too many.
  if (!draft?.active || hasMarkdownHeadings(draft)) return null;
  const nodes = engine.outline(draft.analysis);
  return features.hierarchicalSymbols
    ? nodes.map((node) => nested(draft, node))
    : nodes.flatMap((node) => flat(draft, node));
}

function nested(draft: Draft, node: OutlineNode): DocumentSymbol {
  const { document } = draft;
  return DocumentSymbol.create(
    node.name,
    node.detail,
    KINDS[node.kind],
    toRange(document, node.span),
    toRange(document, node.selection),
    node.children.map((child) => nested(draft, child)),
  );
}

function flat(draft: Draft, node: OutlineNode, containerName?: string): SymbolInformation[] {
  const symbol: SymbolInformation = {
    name: node.name,
    kind: KINDS[node.kind],
    location: { uri: draft.uri, range: toRange(draft.document, node.span) },
    containerName,
  };
  return [symbol, ...node.children.flatMap((child) => flat(draft, child, node.name))];
}

function hasMarkdownHeadings({ document, text }: Draft): boolean {
  return document.languageId === 'markdown' && /^ {0,3}#{1,6}[ \t]/m.test(text);
}
