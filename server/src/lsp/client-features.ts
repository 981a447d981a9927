import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What the client can do, read once from its capabilities. */
export interface ClientFeatures {
  /** Answers workspace/configuration. */
  readonly configuration: boolean;
  readonly registersConfigurationChange: boolean;
  /** Watches files that the server names. */
  readonly watchesFiles: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** Takes an edit that the server asks for. */
  readonly appliesEdits: boolean;
  readonly showsDocuments: boolean;
  /** Fills in a code action's edit when it is chosen. */
  readonly resolvesActionEdits: boolean;
  readonly snippets: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticData: boolean;
  readonly onlyLineFolding: boolean;
}

export function readClientFeatures({ workspace, textDocument, window }: ClientCapabilities): ClientFeatures {
  const edits = workspace?.workspaceEdit;
  const actions = textDocument?.codeAction;
  const diagnostics = textDocument?.publishDiagnostics;
  return {
    configuration: workspace?.configuration === true,
    registersConfigurationChange: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    appliesEdits: workspace?.applyEdit === true,
    showsDocuments: window?.showDocument?.support === true,
    resolvesActionEdits:
      actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    diagnosticTags: diagnostics?.tagSupport !== undefined,
    diagnosticData: diagnostics?.dataSupport === true,
    onlyLineFolding: textDocument?.foldingRange?.lineFoldingOnly === true,
  };
}
