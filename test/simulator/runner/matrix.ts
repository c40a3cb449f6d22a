/** One combination of a matrix. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * All combinations of a job's matrix, in GitHub's order; one empty combination for a job without.
 *
 * Rules: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 *
 * @param matrix with its expressions filled
 * @throws Error when there are more than 256
 */
export function combinationsOf(matrix: unknown): readonly Combination[] {
  if (typeof matrix !== "object" || matrix === null) return [{}];
  const { include = [], exclude = [], ...axes } = matrix as Readonly<Record<string, readonly unknown[]>>;
  const product = Object.entries(axes).reduce<readonly Combination[]>(
    (some, [name, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  const kept = product.filter(
    (one) => !exclude.some((out) => agrees(one, out as Combination, Object.keys(out as object))),
  );
  const combinations = Object.keys(axes).length === 0 ? [] : kept;
  const found = included(combinations, include as readonly Combination[], Object.keys(axes));
  if (found.length > 256) throw new Error(`a matrix may have 256 jobs, not ${found.length}`);
  return found;
}

/** An inclusion adds to the combinations it does not contradict, or stands for itself. */
function included(
  some: readonly Combination[],
  include: readonly Combination[],
  axes: readonly string[],
): readonly Combination[] {
  const result = [...some];
  const alone: Combination[] = [];
  for (const extra of include) {
    const shared = Object.keys(extra).filter((name) => axes.includes(name));
    const fitting = some.flatMap((one, index) => (agrees(one, extra, shared) ? [index] : []));
    for (const index of fitting) result[index] = { ...result[index], ...extra };
    if (fitting.length === 0) alone.push(extra);
  }
  return [...result, ...alone];
}

function agrees(one: Combination, other: Combination, names: readonly string[]): boolean {
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
