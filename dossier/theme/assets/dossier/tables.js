// Tables that sort: a button in every head of a `data-sort` table. Without this script they stay as they were written.
{
  const compare = new Intl.Collator("en", { numeric: true }).compare;

  const value = (row, column) => {
    const cell = row.cells[column];
    return (cell.dataset.value ?? cell.textContent).trim();
  };

  const sort = (table, heads, column, descending) => {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const keyed = rows.map((row) => [value(row, column), row]);
    // What is not known stands last, whichever way the rest is sorted.
    keyed.sort(([a], [b]) => (!a || !b ? !a - !b : (descending ? -1 : 1) * compare(a, b)));
    for (const [, row] of keyed) table.tBodies[0].append(row);
    heads.forEach((head, number) => {
      if (number === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    // The letters lead to rows that are no longer there.
    const letters = table.closest(".d").querySelector(".d-letters");
    if (letters) letters.hidden = true;
  };

  const prepare = (table) => {
    if (table.tBodies.length === 1 && table.tBodies[0].rows.length < 2) return;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        // Of figures one asks for the highest first.
        const descending = now ? now === "ascending" : head.classList.contains("n");
        sort(table, heads, column, descending);
      });
    });
  };

  document.querySelectorAll("table[data-sort]").forEach(prepare);
}

// Wide tables of pages in Markdown scroll in a frame that the theme makes: it must be reached by keyboard too.
addEventListener("load", () => {
  for (const [number, frame] of document.querySelectorAll(".md-typeset__scrollwrap").entries()) {
    if (frame.scrollWidth <= frame.clientWidth) continue;
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", `Table ${number + 1}`);
  }
});
