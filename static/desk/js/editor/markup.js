// One way to write each thing: what two editors make of the same text is the same HTML.

const isPlain = (node) => node?.nodeName === "P" && !node.attributes.length
const hasBlocks = (cell) => [...cell.children].some((child) => !isPlain(child) && child.matches("p, ul, ol, blockquote, pre, table, h2, h3, hr, div"))

const unwrap = (element) => element.replaceWith(...element.childNodes)

const tidyCell = (cell) => {
  const only = cell.firstElementChild
  if (cell.childNodes.length === 1 && isPlain(only)) unwrap(only)
}

const tidyItem = (item) => {
  const first = item.firstElementChild
  const rest = [...item.children].slice(1)
  if (isPlain(first) && rest.every((child) => child.matches("ul, ol"))) unwrap(first)
}

const tidyTable = (table) => {
  const rows = [...table.querySelectorAll(":scope > tbody > tr")]
  const parts = { head: null, body: null, foot: null }
  const last = { head: -1 }
  rows.forEach((row, place) => {
    const isHeads = [...row.cells].every((cell) => cell.nodeName === "TH")
    // Rows made here have no part yet; those of header cells alone at the top are the head.
    const part = row.dataset.part ?? (isHeads && last.head === place - 1 && rows.length > 1 ? "head" : "body")
    if (part === "head") last.head = place
    delete row.dataset.part
    row.removeAttribute("data-part")
    parts[part] ??= document.createElement(`t${part}`)
    parts[part].append(row)
  })
  const caption = table.dataset.caption
  table.removeAttribute("data-caption")
  table.replaceChildren(...Object.values(parts).filter(Boolean))
  if (caption) table.createCaption().textContent = caption
}

const dropEmptyEnd = (content) => {
  while (content.childElementCount > 1 && isPlain(content.lastElementChild) && !content.lastElementChild.firstChild) {
    content.lastElementChild.remove()
  }
}

export const tidied = (html) => {
  const template = document.createElement("template")
  template.innerHTML = html
  const { content } = template
  content.querySelectorAll("td, th").forEach((cell) => hasBlocks(cell) || tidyCell(cell))
  content.querySelectorAll("li").forEach(tidyItem)
  content.querySelectorAll("table").forEach(tidyTable)
  dropEmptyEnd(content)
  return template.innerHTML
}
