/** The radar as a picture of its own: with its colours, which the page has from the editor's theme, written in. */

const PROPERTIES = ['stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight'] as const;

export function asSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
    paint(element, 'fill', style.fill, Number(style.fillOpacity));
    paint(element, 'stroke', style.stroke, Number(style.strokeOpacity));
    element.removeAttribute('class');
  });
  const { width, height } = chart.viewBox.baseVal;
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  paint(background, 'fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(background);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

function paint(element: Element, property: 'fill' | 'stroke', value: string, opacity = 1): void {
  const { colour, alpha } = plain(value);
  element.setAttribute(property, colour);
  element.setAttribute(`${property}-opacity`, String(Math.round(opacity * alpha * 100) / 100));
}

/**
 * #rrggbb and how opaque it is, 0 to 1. A theme's colours come in notations, color(srgb …) among them, that programs
 * other than browsers do not read; drawn on a canvas, each is a pixel.
 */
function plain(value: string): { readonly colour: string; readonly alpha: number } {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context || value === 'none') return { colour: value, alpha: 1 };
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const parts = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
  return { colour: `#${parts.join('')}`, alpha: alpha / 255 };
}

/** Base64, at twice the size so that it is sharp on paper. Rejects when the page can draw no picture. */
export async function asPng(chart: SVGSVGElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvg(chart))}`;
  await image.decode();
  const { width, height } = chart.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
