// Answers as lists of links: each leads to the paragraph or the quotation that holds the words found.
const AROUND = 14;

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

// The stretch between two anchors that most of the hits stand in, and its anchor.
const stretch = (data, length) => {
  const anchors = [...data.anchors].sort((a, b) => a.location - b.location);
  const edges = [{ id: "", location: 0 }, ...anchors];
  let best = { id: "", start: 0, end: length, hits: [], weight: -1 };
  edges.forEach(({ id, location }, at) => {
    const end = edges[at + 1]?.location ?? length;
    const inside = data.weighted_locations.filter((hit) => hit.location >= location && hit.location < end);
    const weight = inside.reduce((sum, hit) => sum + hit.balanced_score, 0);
    // The headline, before the first anchor, is shown anyway: words of the text tell more.
    if (inside.length && (weight > best.weight || !best.id)) {
      best = { id, start: location, end, hits: inside.map((hit) => hit.location), weight };
    }
  });
  // Found by its title only: it begins at the beginning.
  return !best.id && anchors.length ? { ...edges[1], start: edges[1].location, end: edges[2]?.location ?? length, hits: [] } : best;
};

const excerpt = (data) => {
  const words = data.content.split(/\s+/);
  const { id, start, end, hits } = stretch(data, words.length);
  const box = element("span", "d-find-excerpt");
  if (!id) return { id, box: null };
  const first = hits.length ? Math.max(start, Math.min(...hits) - AROUND / 2) : start;
  const last = Math.min(end, first + 2 * AROUND);
  if (first > start) box.append("… ");
  for (let at = first; at < last; at += 1) {
    box.append(hits.includes(at) ? element("mark", "", words[at]) : words[at], " ");
  }
  if (last < end) box.append("…");
  // An article that is found by its headline is read from its top.
  return { id: hits.length || data.filters.kind[0] === "quotation" ? id : "", box };
};

const item = (data, base) => {
  const { id, box } = excerpt(data);
  const link = element("a", "", element("b", "", data.meta.title));
  link.href = new URL(data.meta.address + (id ? `#${id}` : ""), base).href;
  link.dir = "auto";
  if (box) link.append(box);
  link.append(element("span", "d-find-where", data.meta.where ?? ""));
  return element("li", "", link);
};

export const show = (state, answers, { more }) => {
  const box = state.dialog.querySelector(".d-find-results");
  box.replaceChildren(
    ...answers.map(({ name, title, total, data }) => {
      const list = element("ol", "", ...data.map((one) => item(one, state.base)));
      const section = element("section", "", element("h2", "", title, " ", element("small", "", String(total))), list);
      section.dataset.found = name;
      if (total > data.length) {
        const button = element("button", "d-find-more", `More ${title.toLowerCase()}`);
        button.type = "button";
        button.addEventListener("click", () => more(name));
        section.append(button);
      }
      return section;
    }),
  );
};
