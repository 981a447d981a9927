/** All revisions of files taken or refused by LibreOffice itself, driven by a macro of its own Basic. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARIES = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Answers"/></library:library>`;
/** A line of the list: source, target, command. The program ends behind the last. */
const MODULE = `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Answers" script:language="StarBasic">
Sub AnswerAll(list As String)
  Dim handle As Integer, entry As String, parts
  handle = FreeFile
  Open list For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, entry
    parts = Split(entry, Chr(9))
    If UBound(parts) = 2 Then AnswerOne parts(0), parts(1), parts(2)
  Loop
  Close #handle
  StarDesktop.terminate()
End Sub
Sub AnswerOne(source, target, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim nothingMore()
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, nothingMore())
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "OpenDocument Text Flat XML"
  doc.storeToURL(target, how())
  doc.close(True)
End Sub
</script:module>`;

/** The flat XML of each file with all revisions accepted or rejected, by name. `folder` holds the profile. */
export function answerAll(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  answer: 'Accept' | 'Reject',
): Map<string, string> {
  const profile = join(folder, 'profile');
  const library = join(profile, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(profile, 'user/basic/script.xlc'), LIBRARIES);
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Answers.xba'), MODULE);
  const out = join(folder, answer);
  mkdirSync(out, { recursive: true });
  const url = (path: string) => pathToFileURL(path).href;
  const target = (name: string) => join(out, name.replace(/\.docx$/, '.fodt'));
  const list = [...files].map(([name, bytes]) => {
    writeFileSync(join(out, name), bytes);
    return [url(join(out, name)), url(target(name)), `.uno:${answer}AllTrackedChanges`].join('\t');
  });
  const listed = join(out, 'list.txt');
  writeFileSync(listed, `${list.join('\n')}\n`);
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${url(profile)}`,
      '--headless',
      '--norestore',
      `macro:///Standard.Answers.AnswerAll("${listed}")`,
    ],
    { encoding: 'utf8', timeout: 280_000 },
  );
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return new Map([...files.keys()].map((name) => [name, readFileSync(target(name), 'utf8')]));
}

/** What the reader sees of flat XML, without white space: the body, headers, footers and notes; comments left out. */
export function textOfFlat(xml: string): string {
  const bare = (part: string) =>
    part
      .replace(/<office:annotation .*?<\/office:annotation>/gs, '')
      .replace(/<text:tracked-changes.*?<\/text:tracked-changes>/gs, '')
      .replace(/<text:note-citation[^>]*>.*?<\/text:note-citation>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s/g, '');
  const heads = xml.match(/<style:(?:header|footer)>.*?<\/style:(?:header|footer)>/gs) ?? [];
  const body = /<office:text[ >].*<\/office:text>/s.exec(xml)?.[0] ?? '';
  return [bare(body), ...heads.map(bare)].join('|');
}
