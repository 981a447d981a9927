import { button, element } from './element';

export interface BulbAction {
  readonly label: string;
  readonly run: () => void;
}

/** The light bulb in the margin of the words that are chosen, with what can be done. */
export function createBulb(body: HTMLElement, label: string, actions: readonly BulbAction[]) {
  const bulb = element('button', 'bulb', '💡');
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
