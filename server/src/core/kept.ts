/** Values made on first need and kept: the forms in which the engine remembers anything. */

/** The value of `make`, made on the first call and kept for good. `make` is pure. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The value of `make` for each key, made once and kept as long as the key lives: for a document, a file, a table. `make` is
 * pure, and the key is never changed.
 */
export function keptPer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = values.get(key);
    if (known) return known.value;
    const value = make(key);
    values.set(key, { value });
    return value;
  };
}

/** How many characters of text values are remembered for, at least: the paragraphs and sentences of a long draft. */
const REMEMBERED = 2_000_000;

/** What is kept of a text, by the number of the `keptPerText`. */
type Kept = (unknown | undefined)[];

/** One store for all: a text is looked up and held once, whatever is known of it. */
let young = new Map<string, Kept>();
let old = young;
let size = 0;
let makers = 0;

function keptOf(text: string): Kept {
  const known = young.get(text);
  if (known) return known;
  const kept = old.get(text) ?? [];
  if (size > REMEMBERED) {
    old = young;
    young = new Map();
    size = 0;
  }
  // A piece of a string keeps the whole alive, which here is the draft as it once was: the copy does not.
  young.set(` ${text}`.slice(1), kept);
  size += text.length;
  return kept;
}

/** Stands for `undefined`, which would be taken for nothing kept. */
const NO_VALUE = Symbol('no value');

/**
 * The value of `make` for each text. After an edit nearly every paragraph is one that was there before, at another place:
 * `make` is pure, and what it answers hangs on the text alone, so its offsets count from the text's beginning. Texts that
 * nobody asked for while millions of other characters were asked for are forgotten.
 */
export function keptPerText<Value>(make: (text: string) => Value): (text: string) => Value {
  const number = makers++;
  return (text) => {
    const kept = keptOf(text);
    const known = kept[number];
    if (known === undefined) {
      const value = make(text);
      kept[number] = value === undefined ? NO_VALUE : value;
      return value;
    }
    // Sound: only this function writes under its number.
    return (known === NO_VALUE ? undefined : known) as Value;
  };
}
