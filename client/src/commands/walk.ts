import * as vscode from 'vscode';
import type { LanguageClient, Location } from 'vscode-languageclient/node';

/** 逐处查看: goes to the first place, and VS Code's F12 and Shift+F12 to the others; it says so in the status bar. */
export async function walk(client: LanguageClient, places: readonly Location[]): Promise<void> {
  const locations = places.map((place) => client.protocol2CodeConverter.asLocation(place));
  const [first] = locations;
  if (!first) return;
  const { uri, range } = first;
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    uri,
    range.start,
    locations,
    'goto',
    '',
  );
}
