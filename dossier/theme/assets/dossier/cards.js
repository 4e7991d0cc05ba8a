// A card for a name under the pointer or in focus; its words stand in the list at the article's end.
{
  const DELAY = 250;
  const page = document.querySelector(".d-article");
  const cards = new Map();
  for (const item of page?.querySelectorAll("[data-card]") ?? []) {
    cards.set(item.dataset.card, item.querySelector(".d-card"));
  }

  let open = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    open?.remove();
    open = null;
  };

  const show = (link) => {
    close();
    open = cards.get(link.getAttribute("href")).cloneNode(true);
    open.hidden = false;
    open.classList.add("floating");
    open.setAttribute("aria-hidden", "true");
    page.append(open);
    const line = [...link.getClientRects()].at(-1);
    const frame = page.getBoundingClientRect();
    const left = Math.min(line.left - frame.left, frame.width - open.offsetWidth);
    const below = line.bottom + open.offsetHeight + 12 < innerHeight;
    const top = below ? line.bottom + 8 : line.top - open.offsetHeight - 8;
    open.style.left = `${Math.max(0, left)}px`;
    open.style.top = `${top - frame.top}px`;
  };

  const linkOf = (event) => {
    const link = event.target.closest?.(".d-text a.e, .d-text aside a.e");
    return link && cards.has(link.getAttribute("href")) ? link : null;
  };

  if (cards.size) {
    page.addEventListener("pointerover", (event) => {
      const link = event.pointerType === "mouse" ? linkOf(event) : null;
      clearTimeout(timer);
      if (link) timer = setTimeout(() => show(link), DELAY);
    });
    page.addEventListener("pointerout", (event) => linkOf(event) && close());
    page.addEventListener("focusin", (event) => (linkOf(event)?.matches(":focus-visible") ? show(linkOf(event)) : close()));
    page.addEventListener("focusout", close);
    document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  }
}
