/** The languages and the schemes of URIs in which drafts are looked at. */
export const LANGUAGES: readonly string[] = ['gongwen', 'plaintext', 'markdown'];
export const SCHEMES: readonly string[] = ['file', 'untitled'];
