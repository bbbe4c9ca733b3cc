/** The shortest word that is taken for the beginning of another. */
const shortestPrefix = 3;

/**
 * The candidate that a word was probably meant to be, compared in any case: the one with the fewest edits, else the
 * only one that begins with it. Undefined where that would only be guessing (more than a third of the letters differ).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 100);
  const begun: string[] = [];
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (lower.startsWith(wanted)) begun.push(candidate);
    if (Math.abs(lower.length - wanted.length) >= bestDistance) continue;
    const distance = edits(wanted, lower);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? (begun.length === 1 && wanted.length >= shortestPrefix ? begun[0] : undefined);
}

/** The hint for a word that is none of the candidates: the nearest of them, else `otherwise`. */
export function nearestHint(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near ? `did you mean "${near}"?` : otherwise;
}

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), three rows at a time.
function edits(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
