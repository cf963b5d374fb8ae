/** A value that screens can watch: the smallest thing that lets a device tell the screen what it waits for. */

export type Watched<T> = {
  readonly get: () => T
  readonly set: (value: T) => void
  /** Calls back after every change until the returned function is called. */
  readonly watch: (changed: () => void) => () => void
}

export function watched<T>(initial: T): Watched<T> {
  let current = initial
  const watchers = new Set<() => void>()
  return {
    get: () => current,
    set: (value) => {
      current = value
      for (const changed of watchers) changed()
    },
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
