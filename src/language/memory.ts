/** How much is kept: the names of a hundred articles. More is found oftener, but no sooner: it lies too far apart. */
const LIMIT = 4_000;

/**
 * `find`, asked once a key. When `LIMIT` keys are known the memory starts afresh: it does not grow with the number of
 * articles. `find` gives the same for a key on every day, and never undefined.
 */
export function remembering<Value>(find: (key: string) => Value): (key: string) => Value {
  const memory = new Map<string, Value>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    if (memory.size >= LIMIT) memory.clear();
    memory.set(key, found);
    return found;
  };
}
