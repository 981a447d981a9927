/** An element with a class and its children; a button with what it does. */
export function element(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...children);
  return made;
}

export function button(label: string, run: () => void): HTMLElement {
  const made = element('button', '', label);
  made.addEventListener('click', run);
  return made;
}
