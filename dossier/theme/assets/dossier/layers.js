// The reader's switches on an article page: names, speakers, ties; remembered from page to page.
{
  const KEY = "dossier.layers-off";

  const read = () => {
    try {
      return new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
    } catch {
      return new Set();
    }
  };

  const write = (off) => {
    try {
      localStorage.setItem(KEY, JSON.stringify([...off]));
    } catch {
      // Storage may be forbidden; the switch still works on this page.
    }
  };

  const off = read();
  const page = document.querySelector(".d-article");
  const show = (button) => {
    const hidden = off.has(button.dataset.layer);
    button.setAttribute("aria-pressed", String(!hidden));
    page.classList.toggle(`no-${button.dataset.layer}`, hidden);
  };

  for (const button of page?.querySelectorAll("[data-layer]") ?? []) {
    show(button);
    button.addEventListener("click", () => {
      const layer = button.dataset.layer;
      off.has(layer) ? off.delete(layer) : off.add(layer);
      write(off);
      show(button);
    });
  }
}
