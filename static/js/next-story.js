/* When the reader comes near the end, the next story is set below: at most five. The link does without this. */
const MOST = 5;
const shown = new Map();
let loaded = 0;

const near = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => load(entry.target)),
  { rootMargin: "1200px" },
);
/* The story that crosses the upper third of the window is the one that is read. */
const read = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => name(entry.target)),
  { rootMargin: "-30% 0px -70%" },
);

function follow(link, story, title) {
  shown.set(story, { title, address: story.dataset.address });
  read.observe(story);
  if (link && loaded < MOST) near.observe(link);
}

function name(story) {
  const { title, address } = shown.get(story);
  document.title = title;
  if (location.pathname !== address) history.replaceState(null, "", address);
}

/* A request of this kind parses the page by itself, without a sink for untrusted markup. */
function load(link) {
  near.unobserve(link);
  const request = new XMLHttpRequest();
  request.open("GET", link.dataset.next);
  request.responseType = "document";
  request.addEventListener("load", () => request.status === 200 && set(link, request.response));
  request.send();
}

function set(link, page) {
  const story = page?.querySelector("article.story");
  if (!story || [...shown.values()].some(({ address }) => address === story.dataset.address)) return;
  loaded += 1;
  setApart(story, loaded);
  link.after(document.adoptNode(story));
  const headline = link.querySelector("p");
  if (!headline.contains(document.activeElement)) headline.remove();
  const next = page.querySelector("[data-next]");
  if (next) story.after(document.adoptNode(next));
  follow(next, story, page.title);
}

/* Two stories of one page must not share an anchor. */
function setApart(story, number) {
  for (const element of story.querySelectorAll("[id]")) {
    const anchor = `#${element.id}`;
    element.id += `-${number}`;
    story.querySelectorAll(`[href="${anchor}"]`).forEach((link) => link.setAttribute("href", `${anchor}-${number}`));
  }
}

follow(document.querySelector("[data-next]"), document.querySelector("article.story"), document.title);
