import type { XmlElement } from '../xml/parse';

interface Field {
  code: string;
  result: boolean;
}

/** Follows `w:fldChar` through runs and paragraphs: a field's code is no text, its result is, but not the writer's. */
export function createFields() {
  const open: Field[] = [];
  return {
    /** Takes note of a child of a run; true when it belongs to the field's code. */
    read(element: XmlElement): boolean {
      const innermost = open.at(-1);
      if (element.name === 'w:fldChar') {
        const type = element.attributes['w:fldCharType'];
        if (type === 'begin') open.push({ code: '', result: false });
        else if (type === 'separate' && innermost) innermost.result = true;
        else if (type === 'end') open.pop();
        return true;
      }
      if (element.name === 'w:instrText') {
        if (innermost) innermost.code += element.text;
        return true;
      }
      return false;
    },
    /** What stands here is no text: a field's code, or a table of contents. */
    get silent(): boolean {
      return open.some(({ code, result }) => !result || /^\s*TOC\b/.test(code));
    },
    get inResult(): boolean {
      return open.length > 0;
    },
  };
}
