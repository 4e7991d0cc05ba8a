// The search's panel: made when it is first opened. Pagefind answers, `results.js` shows, `spelling.js` mends.
import { counted, Filters } from "./filters.js";
import { show } from "./results.js";

const WAIT = 120;
const FEW = { name: 4, quotation: 4, article: 6, page: 3 };
const PAGE = 20;
// So few answers make one ask whether the words are spelled right.
const DOUBTFUL = 4;
const KINDS = {
  name: { title: "People and names", kind: { any: ["person", "organisation", "place", "name"] } },
  quotation: { title: "Quotations", kind: "quotation" },
  article: { title: "Articles", kind: "article" },
  page: { title: "Pages", kind: "page" },
};
const FRAME = `
<form class="d-find-form" method="dialog" role="search">
  <label class="d-hidden" for="d-find-words">Search articles, people and quotations</label>
  <input id="d-find-words" type="search" placeholder="Articles, people, quotations" autocomplete="off" spellcheck="false" enterkeyhint="search">
  <button value="close">Close</button>
</form>
<div class="d-find-kinds" role="group" aria-label="Kind"></div>
<details class="d-find-filters"><summary>Filters</summary><div></div></details>
<p class="d-find-status" role="status"></p>
<div class="d-find-results"></div>`;

let panel = null;

export const openPanel = async (base) => {
  panel ??= await make(base);
  if (!panel.open) panel.showModal();
  panel.querySelector("input").select();
};

const styled = () =>
  new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("find.css", import.meta.url).href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });

const make = async (base) => {
  const [pagefind] = await Promise.all([import(new URL("pagefind/pagefind.js", base).href), styled()]);
  pagefind.init();
  const dialog = document.createElement("dialog");
  dialog.className = "d-find";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = FRAME;
  document.body.append(dialog);
  const state = { base, pagefind, dialog, kind: "", limit: PAGE, turn: 0, filters: null };
  const find = () => search(state);
  state.filters = new Filters(dialog.querySelector(".d-find-filters"), pagefind, find);
  let timer = 0;
  dialog.querySelector("input").addEventListener("input", () => {
    clearTimeout(timer);
    state.limit = PAGE;
    timer = setTimeout(find, WAIT);
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter) return;
    event.preventDefault();
    dialog.querySelector(".d-find-results a")?.click();
  });
  dialog.addEventListener("click", (event) => (event.target === dialog || event.target.closest("a")) && dialog.close());
  dialog.addEventListener("keydown", (event) => move(dialog, event));
  kinds(state, find);
  return dialog;
};

const kinds = (state, find) => {
  const group = state.dialog.querySelector(".d-find-kinds");
  for (const [kind, { title }] of [["", { title: "All" }], ...Object.entries(KINDS)]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = title;
    button.dataset.kind = kind;
    button.setAttribute("aria-pressed", String(kind === state.kind));
    button.addEventListener("click", () => {
      state.kind = kind;
      state.limit = PAGE;
      for (const other of group.children) other.setAttribute("aria-pressed", String(other === button));
      find();
    });
    group.append(button);
  }
};

// Arrow keys go from the words to the answers and back, as Tab does; Esc closes, where some browsers would first empty the box.
const move = (dialog, event) => {
  if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (event.target.matches("select, summary")) return;
  const stops = [dialog.querySelector("input"), ...dialog.querySelectorAll(".d-find-results a")];
  const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
};

const ask = (state, words) =>
  Promise.all(
    Object.entries(KINDS)
      .filter(([name]) => !state.kind || name === state.kind)
      .map(async ([name, { title, kind }]) => {
        const answer = await state.pagefind.search(words || null, { filters: { ...state.filters.chosen(), kind } });
        return { name, title, answer };
      }),
  );

// Dates stand in the articles as people write them.
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const spelled = (words) =>
  words.replace(/\b(\d{4})-(0[1-9]|1[0-2])-(\d\d)\b/g, (_, year, month, day) => `"${Number(day)} ${MONTHS[month - 1]} ${year}"`);

const sum = (groups) => groups.reduce((total, { answer }) => total + answer.results.length, 0);

const search = async (state) => {
  const turn = ++state.turn;
  const typed = state.dialog.querySelector("input").value.trim();
  const asked = spelled(typed);
  let words = asked;
  let groups = typed || state.filters.any() ? await ask(state, words) : [];
  if (typed && sum(groups) < DOUBTFUL) {
    const { mended } = await import("./spelling.js");
    words = await mended(asked, state);
    const better = words === asked ? groups : await ask(state, words);
    if (sum(better) > sum(groups)) groups = better;
    else words = asked;
  }
  const shown = groups
    .filter(({ answer }) => answer.results.length)
    .map((group) => ({ ...group, limit: state.kind ? state.limit : FEW[group.name] }));
  const answers = await Promise.all(
    shown.map(async (group) => ({
      ...group,
      total: group.answer.results.length,
      data: await Promise.all(group.answer.results.slice(0, group.limit).map((result) => result.data())),
    })),
  );
  if (turn !== state.turn) return;
  state.filters.update(counted(groups));
  state.dialog.dataset.answered = typed;
  tell(state, asked, words, answers);
  show(state, answers, {
    more: (name) => {
      state.limit += state.kind ? PAGE : 0;
      const button = state.dialog.querySelector(`[data-kind="${name}"]`);
      state.kind ? search(state) : button.click();
    },
  });
};

const tell = (state, typed, words, answers) => {
  const total = answers.reduce((all, group) => all + group.total, 0);
  const found = total === 1 ? "1 result" : `${total} results`;
  const status = state.dialog.querySelector(".d-find-status");
  if (!typed && !answers.length) status.textContent = "";
  else if (words !== typed && total) status.textContent = `${found} for “${words}”, which is near “${typed}”`;
  else status.textContent = total ? found : "Nothing found";
};
