// Filter as you type: hides the items on this page that do not hold every word typed.
{
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const filter = (input) => {
    const page = input.closest(".d");
    const items = [...page.querySelectorAll("[data-item]")].map((item) => [item, plain(item.textContent)]);
    const count = input.parentElement.querySelector("output");
    const apply = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [item, text] of items) {
        item.hidden = !words.every((word) => text.includes(word));
        shown += item.hidden ? 0 : 1;
      }
      for (const group of page.querySelectorAll("[data-group]")) {
        group.hidden = !group.querySelector("[data-item]:not([hidden])");
      }
      count.textContent = words.length ? `${shown} of ${items.length}` : "";
    };
    input.addEventListener("input", apply);
    if (input.value) apply();
  };

  document.querySelectorAll("[data-filter]").forEach(filter);
}
