// The filters: one choice each of person, organisation, place, publisher and year; filled when they are first opened.
const NAMES = ["person", "organisation", "place", "publisher", "year"];
const MOST = 300;

// How many answers each choice would leave, over all kinds that were asked for.
export const counted = (groups) => {
  const counts = {};
  for (const { answer } of groups) {
    for (const [name, values] of Object.entries(answer.filters)) {
      counts[name] ??= {};
      for (const [value, times] of Object.entries(values)) counts[name][value] = (counts[name][value] ?? 0) + times;
    }
  }
  return counts;
};

export class Filters {
  constructor(details, pagefind, changed) {
    this.pagefind = pagefind;
    this.selects = {};
    this.summary = details.querySelector("summary");
    for (const name of NAMES) {
      const label = document.createElement("label");
      const select = document.createElement("select");
      label.append(name[0].toUpperCase() + name.slice(1), select);
      select.addEventListener("change", () => {
        const chosen = Object.keys(this.chosen()).length;
        this.summary.textContent = chosen ? `Filters (${chosen})` : "Filters";
        changed();
      });
      select.add(new Option("any", ""));
      details.querySelector("div").append(label);
      this.selects[name] = select;
    }
    details.addEventListener("toggle", () => this.load(), { once: true });
  }

  async load() {
    this.loaded = true;
    this.update(await this.pagefind.filters());
  }

  chosen() {
    const entries = Object.entries(this.selects).map(([name, select]) => [name, select.value]);
    return Object.fromEntries(entries.filter(([, value]) => value));
  }

  any() {
    return Object.keys(this.chosen()).length > 0;
  }

  update(counts) {
    if (!this.loaded) return;
    for (const [name, select] of Object.entries(this.selects)) {
      const now = select.value;
      const order = name === "year" ? (a, b) => b[0].localeCompare(a[0]) : (a, b) => a[0].localeCompare(b[0]);
      const most = Object.entries(counts[name] ?? {}).filter(([value, times]) => times || value === now);
      const kept = most.sort((a, b) => b[1] - a[1]).slice(0, MOST).sort(order);
      if (!kept.length && !now) continue;
      select.replaceChildren(new Option("any", ""), ...kept.map(([value, times]) => new Option(`${value} (${times})`, value)));
      select.value = now;
    }
  }
}
