// Tables with a head, a foot and a caption, which the library's would lose.
import {
  Table as LibraryTable,
  TableCell as LibraryCell,
  TableHeader as LibraryHeader,
  TableRow as LibraryRow,
} from "django-prose-editor/editor"

const PARTS = { THEAD: "head", TBODY: "body", TFOOT: "foot" }

const span = (name) => ({
  default: 1,
  parseHTML: (element) => Number.parseInt(element.getAttribute(name), 10) || 1,
  renderHTML: (attributes) => (attributes[name] > 1 ? { [name]: attributes[name] } : {}),
})
const spans = () => ({
  colspan: span("colspan"),
  rowspan: span("rowspan"),
  colwidth: { default: null, rendered: false },
})

export const Table = LibraryTable.extend({
  addAttributes() {
    return {
      caption: {
        default: "",
        parseHTML: (element) => element.caption?.textContent ?? element.getAttribute("data-caption") ?? "",
        renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
      },
    }
  },
  parseHTML() {
    // The caption is read above; it must not come out as a cell, too.
    return [{ tag: "table" }, { tag: "caption", ignore: true }]
  },
}).configure({ resizable: false })

export const TableRow = LibraryRow.extend({
  addAttributes() {
    return {
      part: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-part") ?? PARTS[element.parentElement?.tagName] ?? null,
        renderHTML: ({ part }) => (part ? { "data-part": part } : {}),
      },
    }
  },
})

export const TableCell = LibraryCell.extend({ addAttributes: spans })

export const TableHeader = LibraryHeader.extend({
  addAttributes() {
    return { ...spans(), scope: { default: null } }
  },
})
