/** What there is to say of the words under the pointer, near them. */
export interface Hover {
  show(anchor: HTMLElement, content: HTMLElement): void;
  /** The pointer may go from the words into the card. */
  leave(): void;
  hide(): void;
}

const LINGER_MS = 200;

export function createHover(body: HTMLElement): Hover {
  let shown: HTMLElement | undefined;
  let going: number | undefined;
  const hide = () => {
    window.clearTimeout(going);
    shown?.remove();
    shown = undefined;
  };
  const leave = () => {
    window.clearTimeout(going);
    going = window.setTimeout(hide, LINGER_MS);
  };
  return {
    hide,
    leave,
    show: (anchor, content) => {
      hide();
      content.setAttribute('role', 'tooltip');
      content.addEventListener('mouseenter', () => window.clearTimeout(going));
      content.addEventListener('mouseleave', leave);
      body.append(content);
      shown = content;
      const words = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
      const frame = body.getBoundingClientRect();
      const left = Math.max(0, Math.min(words.left - frame.left, frame.width - content.offsetWidth));
      // Below the words, and above them where the window ends.
      const below = words.bottom + content.offsetHeight <= document.documentElement.clientHeight;
      const top = below ? words.bottom - frame.top : words.top - frame.top - content.offsetHeight;
      content.style.setProperty('--x', `${left}px`);
      content.style.setProperty('--y', `${top}px`);
    },
  };
}
