// Filter as you type: hides the items on this page that do not hold every word typed, or are not of the chosen kind.
// What is chosen stands in the address, so that it can be sent to others and survives the way back.
{
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const NAMES = "q";

  const remember = (values) => {
    const address = new URL(location.href);
    for (const [name, value] of values) {
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Some browsers forbid it for files; the filter works all the same.
    }
  };

  const filter = (input) => {
    const page = input.closest(".d");
    const facets = [...page.querySelectorAll("[data-facet]")];
    const items = [...page.querySelectorAll("[data-item]")].map((item) => [
      item,
      plain(`${item.dataset.also ?? ""} ${item.textContent}`),
    ]);
    const count = input.parentElement.querySelector("output");

    const apply = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const chosen = facets.filter((facet) => facet.value);
      let shown = 0;
      for (const [item, text] of items) {
        const fits = chosen.every((facet) => (item.dataset[facet.dataset.facet] ?? "") === facet.value);
        item.hidden = !fits || !words.every((word) => text.includes(word));
        shown += item.hidden ? 0 : 1;
      }
      for (const group of page.querySelectorAll("[data-group]")) {
        group.hidden = !group.querySelector("[data-item]:not([hidden])");
      }
      count.textContent = words.length || chosen.length ? `${shown} of ${items.length}` : "";
    };
    const changed = () => {
      apply();
      remember([[NAMES, input.value], ...facets.map((facet) => [facet.dataset.facet, facet.value])]);
    };

    const given = new URL(location.href).searchParams;
    input.value = given.get(NAMES) ?? input.value;
    for (const facet of facets) facet.value = given.get(facet.dataset.facet) ?? "";
    for (const facet of facets) if (facet.selectedIndex < 0) facet.value = "";
    input.addEventListener("input", changed);
    for (const facet of facets) facet.addEventListener("change", changed);
    apply();
  };

  document.querySelectorAll("[data-filter]").forEach(filter);
}
