/**
 * Whether a name fits a glob: `*` stands for any text, `?` for one character, all else for itself.
 * Linear in the length of the name for each star: a hostile glob cannot make it slow.
 */
export function matchesGlob(glob: string, name: string): boolean {
  let g = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (glob[g] === "*") {
      star = g++;
      mark = n;
    } else if (g < glob.length && (glob[g] === "?" || glob[g] === name[n])) {
      g++;
      n++;
    } else if (star >= 0) {
      g = star + 1; // let the last star take one more character
      n = ++mark;
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}
