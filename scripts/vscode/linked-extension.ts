import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the extension into a folder of installed extensions by a link, so that VS Code takes it for one that was
 * installed: an extension under development has “Extension Development Host” over every window.
 */
export function linkExtension(extensionFolder: string, extensionsFolder: string): void {
  const { publisher, name, version } = JSON.parse(
    readFileSync(join(extensionFolder, 'package.json'), 'utf8'),
  ) as { publisher: string; name: string; version: string };
  const id = `${publisher}.${name}`;
  const path = join(extensionsFolder, `${id}-${version}`);
  mkdirSync(extensionsFolder, { recursive: true });
  symlinkSync(extensionFolder, path, 'dir');
  const location = { $mid: 1, path, scheme: 'file' };
  const entry = { identifier: { id }, version, location, relativeLocation: `${id}-${version}`, metadata: {} };
  writeFileSync(join(extensionsFolder, 'extensions.json'), JSON.stringify([entry]));
}
