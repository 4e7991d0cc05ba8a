// A card for a name under the pointer, in focus or tapped; its words stand once, in the list at the article's end.
{
  const DELAY = 250;
  const LINGER = 200;
  const page = document.querySelector(".d-article");
  const cards = new Map();
  for (const item of page?.querySelectorAll("[data-card]") ?? []) {
    cards.set(item.dataset.card, item.querySelector(".d-card"));
  }

  let open = null;
  let of = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    of?.removeAttribute("aria-describedby");
    open?.remove();
    open = of = null;
  };

  const make = (link) => {
    const card = cards.get(link.getAttribute("href")).cloneNode(true);
    card.hidden = false;
    card.id = "d-card";
    card.classList.add("floating");
    for (const words of card.children) words.dir = "auto";
    const more = document.createElement("a");
    more.href = link.href;
    more.textContent = "Open page";
    // The name itself is the link by keyboard; this one is for the finger.
    more.tabIndex = -1;
    card.append(more);
    return card;
  };

  const show = (link) => {
    if (of === link) return;
    close();
    of = link;
    open = make(link);
    page.append(open);
    link.setAttribute("aria-describedby", open.id);
    const line = [...link.getClientRects()].at(-1);
    const frame = page.getBoundingClientRect();
    const left = Math.min(line.left - frame.left, frame.width - open.offsetWidth);
    const below = line.bottom + open.offsetHeight + 12 < innerHeight || line.top < open.offsetHeight + 12;
    const top = below ? line.bottom + 8 : line.top - open.offsetHeight - 8;
    open.style.left = `${Math.max(0, left)}px`;
    open.style.top = `${top - frame.top}px`;
  };

  const linkOf = (event) => {
    const link = event.target.closest?.(".d-text a.e");
    return link && cards.has(link.getAttribute("href")) ? link : null;
  };

  if (cards.size) {
    let touched = false;
    page.addEventListener("pointerdown", (event) => (touched = event.pointerType !== "mouse"));
    page.addEventListener("pointerover", (event) => {
      if (event.pointerType !== "mouse") return;
      const link = linkOf(event);
      clearTimeout(timer);
      if (link) timer = setTimeout(show, DELAY, link);
      else if (open && !open.contains(event.target)) timer = setTimeout(close, LINGER);
    });
    // A finger cannot hover: the first tap opens the card, the second follows the link.
    page.addEventListener("click", (event) => {
      const link = touched && linkOf(event);
      if (!link || link === of) return;
      event.preventDefault();
      show(link);
    });
    page.addEventListener("focusin", (event) => linkOf(event)?.matches(":focus-visible") && show(linkOf(event)));
    page.addEventListener("focusout", (event) => linkOf(event) === of && !touched && close());
    document.addEventListener("pointerdown", (event) => open && !open.contains(event.target) && linkOf(event) !== of && close());
    document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  }
}
