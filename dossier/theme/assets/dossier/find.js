// Opens the search, by its button or by the keys / and s. What searches is a module, and fetched when it is asked for:
// from file://, where a browser loads no module, the button leads to the list of articles, which has a filter.
{
  const here = document.currentScript.src;
  const button = document.querySelector("[data-find]");
  // For a moment, the focus stays in a panel that is closed.
  const closed = (target) => target.closest?.("dialog:not([open])");
  const typing = (target) => !closed(target) && (target.isContentEditable || target.closest?.("input, textarea, select, dialog"));

  const open = async () => {
    try {
      const { openPanel } = await import(new URL("find/panel.js", here).href);
      await openPanel(new URL("../../", here));
    } catch {
      location.href = new URL("../../articles/index.html", here).href;
    }
  };

  button?.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    if (button && plain && (event.key === "/" || event.key === "s")) {
      event.preventDefault();
      open();
    }
  });
}
