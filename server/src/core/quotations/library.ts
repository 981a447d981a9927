import type { QuotationReader } from '../ports';
import { createQuotationIndex } from './quotation-index';
import type { QuotationIndex } from './types';

/** The index of the classics, read on first need and kept. */
export interface QuotationLibrary {
  /** Undefined until it is loaded, and where it cannot be. */
  readonly index: QuotationIndex | undefined;
  /** Reads it once; the promise never rejects. Answers whether the index is there that was not before. */
  load(): Promise<boolean>;
}

export function createQuotationLibrary(reader: QuotationReader): QuotationLibrary {
  let index: QuotationIndex | undefined;
  let loading: Promise<void> | undefined;
  const read = async () => {
    const store = await reader.read();
    if (store !== undefined) index = createQuotationIndex(store);
  };
  return {
    get index() {
      return index;
    },
    load: async () => {
      if (index) return false;
      loading ??= read();
      await loading;
      return index !== undefined;
    },
  };
}
