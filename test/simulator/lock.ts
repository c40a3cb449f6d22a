/** Runs what it is given one at a time, in the order it was asked. */
export type Lock = <T>(action: () => Promise<T> | T) => Promise<T>;

/** A lock within this process: the simulator is the only writer of its repositories besides git itself. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(() => action());
    last = next.catch(() => undefined);
    return next;
  };
}
