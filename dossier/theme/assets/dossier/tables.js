// Wide tables of pages in Markdown scroll in a frame that the theme makes: it must be reached by keyboard too.
addEventListener("load", () => {
  for (const [number, frame] of document.querySelectorAll(".md-typeset__scrollwrap").entries()) {
    if (frame.scrollWidth <= frame.clientWidth) continue;
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", `Table ${number + 1}`);
  }
});
