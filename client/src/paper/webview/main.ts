/** Draws the pages of a draft, or the text of a Word file with its findings, as the extension sends them. */
import type { PaperRequest, PaperState } from '../messages';
import { drawPages } from './pages';
import { drawWord } from './word';

declare function acquireVsCodeApi(): { postMessage(message: PaperRequest): void };

const editor = acquireVsCodeApi();
const send = (request: PaperRequest) => editor.postMessage(request);

window.addEventListener('message', ({ data }: MessageEvent<PaperState>) => {
  const page = document.getElementById('page');
  if (!page) return;
  document.documentElement.lang = data.labels.language;
  const scrolled = document.documentElement.scrollTop;
  const made =
    data.type === 'pages'
      ? drawPages(data.result, data.labels, send)
      : drawWord(data.view, data.labels, send);
  // What is there already was changed in its place.
  if (made.every((one, index) => page.children[index] === one)) return;
  page.replaceChildren(...made);
  fit();
  document.documentElement.scrollTop = scrolled;
});
window.addEventListener('resize', fit);
send({ type: 'ready' });

/** A sheet is as wide as there is room, and no wider than on paper. */
function fit(): void {
  const sheets = document.querySelector<HTMLElement>('.sheets');
  const sheet = sheets?.querySelector<HTMLElement>('.sheet');
  if (!sheets || !sheet) return;
  sheets.style.setProperty('zoom', '1');
  const room = document.documentElement.clientWidth - 32;
  sheets.style.setProperty('zoom', String(Math.min(1.2, room / sheet.offsetWidth)));
}
