// What is marked as live is fetched again and again while somebody looks; code can be copied.
const every = 1500;

async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const now = fresh.getElementById(part.id);
    const used = part.contains(document.activeElement);
    if (now && !used && now.innerHTML !== part.innerHTML) {
      part.replaceChildren(...now.childNodes);
    }
  }
}

async function follow() {
  try {
    await refresh();
    document.body.removeAttribute("data-lost");
  } catch {
    document.body.dataset.lost = "";
  }
  setTimeout(follow, every);
}

function addCopy(code) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.className = "copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), every);
  });
  code.append(button);
}

document.querySelectorAll("[data-copy]").forEach(addCopy);
document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.ask;
  if (question && !confirm(question)) event.preventDefault();
});
// A page that is the answer to a form is not asked for again.
if (!location.pathname.startsWith("/do/")) setTimeout(follow, every);
