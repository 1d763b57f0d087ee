// Lets the buttons beside the settings copy them. Without this script they stay hidden, and the page says everything.
const page = document.querySelector("[data-copied]");
const said = document.querySelector("#said");

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}

async function copy(button) {
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
    document.querySelector(".is-copied")?.classList.remove("is-copied");
    button.classList.add("is-copied");
    say(page.dataset.copied.replace("…", () => button.dataset.called ?? text));
  } catch {
    getSelection().selectAllChildren(button.parentElement.querySelector("code"));
    say(page.dataset.byHand);
  }
}

// A live region speaks when it changes, so that the same text twice has to change in between.
function say(text) {
  said.textContent = "";
  setTimeout(() => (said.textContent = text), 50);
}
