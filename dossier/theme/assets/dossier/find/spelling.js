// Mends misspelled words: the nearest word of the dossier's own takes the place of one that nothing is found for.
let known = null;

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

// Letters left out, put in, changed or swapped between two words; more than `most` counts as `most + 1`.
const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
};

// The list has the commonest first, so that of two as near the commoner is taken.
const nearest = (word, words) => {
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  let best = { word: null, far: most + 1 };
  for (const candidate of words) {
    // While one types, the word is the beginning of the one that is meant.
    const begun = candidate.length > word.length ? [candidate, candidate.slice(0, word.length)] : [candidate];
    const far = Math.min(...begun.map((text, at) => distance(word, text, most) + at * 0.5));
    if (far < best.far) best = { word: candidate, far };
  }
  return best.word;
};

// Pagefind also answers with words that the typed one only begins with: `put` for `putni`. Those are no answers.
const answered = async (word, pagefind) => {
  const [result] = (await pagefind.search(word)).results;
  if (!result) return false;
  const data = await result.data();
  const words = data.content.split(/\s+/);
  const begin = word.slice(0, Math.max(3, word.length - (word.length > 5 ? 3 : 1)));
  return data.locations.some((at) => bare(words[at]).includes(begin));
};

const bare = (word) => plain(word ?? "").replace(/[^\p{L}\p{N}]/gu, "");

export const mended = async (typed, { base, pagefind }) => {
  known ??= (await (await fetch(new URL("pagefind/words.txt", base))).text()).split("\n").filter(Boolean).map(plain);
  const words = await Promise.all(
    typed.split(/\s+/).map(async (word) => {
      const letters = bare(word);
      const right = !letters || known.includes(letters) || (await answered(letters, pagefind));
      return right ? word : (nearest(letters, known) ?? word);
    }),
  );
  return words.join(" ");
};
