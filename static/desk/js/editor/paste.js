// What Word, Google Docs and web pages put on the clipboard, made into what a story holds. Text is never dropped.
import { Extension, Plugin } from "django-prose-editor/editor"

const STYLE = "data-was-style"
const GONE = "style, script, meta, link, title, xml, template, noscript, colgroup"
const BLOCKS = "p, h2, h3, ul, ol, blockquote, table, pre, hr, div, section, article, figure"
const HEADINGS = { H1: "h2", H4: "h3", H5: "h3", H6: "h3" }
const MARKS = [
  [/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i, "strong"],
  [/(?<![\w-])font-style:\s*italic/i, "em"],
  [/(?<![\w-])text-decoration[^;]*line-through/i, "s"],
  [/(?<![\w-])vertical-align:\s*super/i, "sup"],
  [/(?<![\w-])vertical-align:\s*sub\b/i, "sub"],
]
const NEEDS_NBSP = /[\d«»:;!?%€$£¥]/
const NBSP = "\u00a0"

const unwrap = (element) => element.replaceWith(...element.childNodes)
const styleOf = (element) => element.getAttribute(STYLE) ?? ""
const renamed = (element, name) => {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

// Styles are read as text, under another name: the content policy refuses styles and handlers, and would report each.
const parsed = (html) => {
  const tame = html
    .replace(/<style[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`).replace(/\son\w+\s*=/gi, " data-was="))
  return new DOMParser().parseFromString(tame, "text/html").body
}

const comments = (body) => {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found = []
  while (walker.nextNode()) found.push(walker.currentNode)
  return found
}

const wordLists = (body) => {
  let open = []
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const level = Number(/mso-list:\s*[^;]*level(\d)/i.exec(styleOf(paragraph))?.[1] ?? 0)
    if (!level) {
      open = []
      continue
    }
    const marker = paragraph.querySelector(`[${STYLE}*="mso-list:Ignore"], [${STYLE}*="mso-list: Ignore"]`)
    const isNumbered = /^[\s\u00a0]*(?:\d+|[a-z]{1,4})[.)]/i.test(marker?.textContent ?? "")
    marker?.remove()
    const isOpen = open.length && paragraph.previousElementSibling === open[0].list
    open = (isOpen ? open : []).slice(0, level)
    while (open.length < level) {
      const list = body.ownerDocument.createElement(isNumbered ? "ol" : "ul")
      if (open.length) (open.at(-1).list.lastElementChild ?? open.at(-1).list).append(list)
      else paragraph.before(list)
      open.push({ list })
    }
    const item = body.ownerDocument.createElement("li")
    item.append(...paragraph.childNodes)
    open.at(-1).list.append(item)
    paragraph.remove()
  }
}

// Google Docs nests a list beside the item to which it belongs.
const strayLists = (body) => {
  for (const list of body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")) list.previousElementSibling?.append(list)
}

const styledMarks = (body) => {
  for (const element of [...body.querySelectorAll(`[${STYLE}]`)]) {
    const style = styleOf(element)
    if (element.matches("b, strong") && /(?<![\w-])font-weight:\s*(?:normal|[1-4]00)/i.test(style)) {
      unwrap(element)
    } else if (element.matches("span, font, a")) {
      for (const [pattern, mark] of MARKS) {
        const isLoud = mark === "strong" && element.closest("h1, h2, h3, h4, h5, h6, th")
        if (!pattern.test(style) || isLoud) continue
        const inner = body.ownerDocument.createElement(mark)
        inner.append(...element.childNodes)
        element.append(inner)
      }
    }
  }
}

const trueAddress = (href) => {
  try {
    const url = new URL(href)
    const isDetour = /(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url"
    return (isDetour && (url.searchParams.get("q") ?? url.searchParams.get("url"))) || href
  } catch {
    return href
  }
}

const links = (body) => {
  for (const link of [...body.querySelectorAll("a")]) {
    const href = trueAddress(link.getAttribute("href") ?? "")
    if (/^(?:https?:\/\/|mailto:)/i.test(href)) link.setAttribute("href", href)
    else unwrap(link)
  }
}

const spaces = (body) => {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    node.data = node.data.replace(/[ \t\r\n\u00a0]*\u00a0[ \t\r\n\u00a0]*/g, (run, place, text) => {
      const isMeant = run === NBSP && (NEEDS_NBSP.test(text[place - 1] ?? "") || NEEDS_NBSP.test(text[place + 1] ?? ""))
      return isMeant ? NBSP : " "
    })
  }
}

const isEmpty = (block) => !block.textContent.trim() && !block.querySelector("img, hr, table, [data-embed]")

const emptiness = (body) => {
  for (const block of [...body.querySelectorAll("p, h2, h3, li, blockquote")]) if (isEmpty(block)) block.remove()
  for (const line of [...body.querySelectorAll("br")]) {
    const beside = [line.previousElementSibling, line.nextElementSibling]
    const isBetween = !line.closest("p, li, h2, h3, td, th, blockquote, pre") && beside.some((one) => one?.matches(BLOCKS))
    if (isBetween) line.remove()
  }
}

export const cleaned = (html) => {
  const body = parsed(html)
  for (const comment of comments(body)) comment.remove()
  for (const element of [...body.querySelectorAll(GONE)]) element.remove()
  wordLists(body)
  strayLists(body)
  styledMarks(body)
  for (const element of [...body.querySelectorAll("h1, h4, h5, h6")]) renamed(element, HEADINGS[element.nodeName])
  for (const strong of [...body.querySelectorAll("h2 strong, h2 b, h3 strong, h3 b")]) unwrap(strong)
  for (const caption of [...body.querySelectorAll("figcaption")]) renamed(caption, "p")
  links(body)
  spaces(body)
  emptiness(body)
  for (const element of body.querySelectorAll(`[${STYLE}]`)) element.removeAttribute(STYLE)
  return body.innerHTML
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    // What was copied from this editor is clean, and says where its ends were open.
    const transformPastedHTML = (html) => (html.includes("data-pm-slice") ? html : cleaned(html))
    return [new Plugin({ props: { transformPastedHTML } })]
  },
})
