// Copies a citation: the words of the button, those of the page, and the address of the place.
{
  const SHOWN = 2000;
  const page = document.querySelector("[data-cite]");
  const said = document.createElement("p");
  said.className = "d-hidden";
  said.setAttribute("role", "status");

  // Without a secure address there is no clipboard for scripts, but the old way still works.
  const copyOldWay = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    box.className = "d-hidden";
    document.body.append(box);
    box.select();
    document.execCommand("copy");
    box.remove();
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyOldWay(text);
    }
  };

  const cite = async (button) => {
    const { cite: words, citeId: id } = button.dataset;
    const address = location.href.replace(/#.*/, "") + (id ? `#${id}` : "");
    await copy([words, page.dataset.cite, address].filter(Boolean).join(". "));
    button.dataset.done = "";
    said.textContent = "copied";
    setTimeout(() => {
      delete button.dataset.done;
      said.textContent = "";
    }, SHOWN);
  };

  // What is printed says where it came from.
  const address = location.href.replace(/[?#].*/, "");
  for (const place of document.querySelectorAll("[data-address]")) {
    place.textContent = place.textContent.trim() || `${place.dataset.address}${address}`;
  }

  if (page) {
    page.append(said);
    for (const button of page.querySelectorAll("button.d-cite")) {
      button.hidden = false;
      button.addEventListener("click", () => button.dataset.done === undefined && cite(button));
    }
  }
}
