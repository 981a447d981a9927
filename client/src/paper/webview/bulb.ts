import { button, element } from './element';

export interface BulbAction {
  readonly label: string;
  readonly run: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** In a square of 16. */
const SHAPE =
  'M8 1.2a4.6 4.6 0 0 0-2.7 8.3c.5.4.8.9.8 1.5v.5h3.8V11c0-.6.3-1.1.8-1.5A4.6 4.6 0 0 0 8 1.2zM6.1 12.4h3.8v.9H6.1zM6.9 14.2h2.2v.8H6.9z';

/** Drawn, for not every machine has a font with one. */
function drawBulb(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPE);
  svg.append(path);
  return svg;
}

/** The light bulb in the margin of the words that are chosen, with what can be done. */
export function createBulb(
  body: HTMLElement,
  label: string,
  actions: readonly BulbAction[],
  opened: () => void,
) {
  const bulb = element('button', 'bulb', drawBulb());
  bulb.title = label;
  bulb.setAttribute('aria-label', label);
  bulb.setAttribute('aria-haspopup', 'menu');
  let menu: HTMLElement | undefined;
  const close = () => {
    menu?.remove();
    menu = undefined;
  };
  const open = () => {
    close();
    if (!bulb.isConnected) return;
    opened();
    const items = actions.map(({ label: name, run }) => {
      const item = button(name, () => {
        close();
        run();
      });
      item.setAttribute('role', 'menuitem');
      return item;
    });
    menu = element('div', 'menu', ...items);
    menu.setAttribute('role', 'menu');
    menu.style.setProperty('--y', bulb.style.getPropertyValue('--y'));
    menu.addEventListener('keydown', (event) => {
      const at = items.findIndex((item) => item === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) items[(at + step + items.length) % items.length]?.focus();
      else if (event.key === 'Escape') {
        close();
        bulb.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    body.append(menu);
    items[0]?.focus();
  };
  bulb.addEventListener('click', open);
  return {
    open,
    /** Moves it beside these words. */
    at: (words: HTMLElement) => {
      close();
      const place = words.getClientRects()[0] ?? words.getBoundingClientRect();
      bulb.style.setProperty('--y', `${place.top - body.getBoundingClientRect().top}px`);
      body.append(bulb);
    },
  };
}
