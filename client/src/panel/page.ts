/** The page's frame: what stands in it is drawn by webview/main.ts. */

export interface PageParts {
  readonly title: string;
  /** Addresses of the page's own script and style. */
  readonly script: string;
  readonly style: string;
  /** The origin that the style may come from, as a content-security policy names it. */
  readonly source: string;
  /** Base64, new for every page. */
  readonly nonce: string;
}

export function panelPage({ title, script, style, source, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy(source, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** Nothing may run or load here but the page's own script and style; the picture for export is data. */
function policy(source: string, nonce: string): string {
  return ["default-src 'none'", `style-src ${source}`, `script-src 'nonce-${nonce}'`, 'img-src data:'].join(
    '; ',
  );
}
