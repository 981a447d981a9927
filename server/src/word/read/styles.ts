import { child, childValue, type XmlDocument, type XmlElement } from '../xml/parse';

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

/** `word/styles.xml`. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: Style | undefined;
  readonly defaults: XmlElement | undefined;
  /** A style and those it is based on, the nearest first; of the default style when `id` is undefined or unknown. */
  chain(id: string | undefined): readonly Style[];
}

/** Longer chains are loops. */
const MAX_CHAIN = 12;

export function readStyles(xml: XmlDocument | undefined): Styles {
  const byId = new Map<string, Style>();
  let defaultParagraph: Style | undefined;
  for (const element of xml?.root.children ?? []) {
    if (element.name !== 'w:style') continue;
    const { attributes } = element;
    const style: Style = {
      id: attributes['w:styleId'] ?? '',
      name: childValue(element, 'w:name') ?? '',
      type: attributes['w:type'] ?? 'paragraph',
      basedOn: childValue(element, 'w:basedOn'),
      element,
    };
    byId.set(style.id, style);
    if (style.type === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')) {
      defaultParagraph ??= style;
    }
  }
  return {
    byId,
    defaultParagraph,
    defaults: xml && child(xml.root, 'w:docDefaults'),
    chain: (id) => {
      const chain: Style[] = [];
      let style = (id === undefined ? undefined : byId.get(id)) ?? defaultParagraph;
      while (style && chain.length < MAX_CHAIN) {
        chain.push(style);
        style = style.basedOn === undefined ? undefined : byId.get(style.basedOn);
      }
      return chain;
    },
  };
}
