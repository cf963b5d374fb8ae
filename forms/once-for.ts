/** Keeps what was made of a piece of a form as long as the piece itself lives: forms never change, and are asked thousands of times a second. */

/** `make` runs once for each key; the key must not be changed afterwards. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly made: Made }>()
  return (key) => {
    const kept = made.get(key)
    if (kept !== undefined) return kept.made
    const fresh = make(key)
    made.set(key, { made: fresh })
    return fresh
  }
}
