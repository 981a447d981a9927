/** Values made on first need and kept: the two forms in which the engine remembers anything. */

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
