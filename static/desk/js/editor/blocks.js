// Blocks and marks of a story that the library lacks or writes otherwise.
import {
  Blockquote,
  Code as LibraryCode,
  Mark,
  OrderedList as LibraryOrderedList,
  Paragraph as LibraryParagraph,
  gettext,
} from "django-prose-editor/editor"

// A paragraph in another language keeps saying so.
export const Paragraph = LibraryParagraph.extend({
  addAttributes() {
    return { lang: { default: null } }
  },
})

// Code may be linked or bold; the library's would take the link away.
export const Code = LibraryCode.extend({ excludes: "" })

export const OrderedList = LibraryOrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => Number.parseInt(element.getAttribute("start"), 10) || 1,
      },
    }
  },
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement("ol")
      dom.start = node.attrs.start
      return { dom, contentDOM: dom }
    }
  },
}).configure({ enableListAttributes: false })

export const PullQuote = Blockquote.extend({
  name: "pullQuote",
  parseHTML() {
    return [{ tag: "blockquote.pull-quote", priority: 60 }]
  },
  renderHTML() {
    return ["blockquote", { class: "pull-quote" }, 0]
  },
  addInputRules() {
    return []
  },
  addKeyboardShortcuts() {
    return {}
  },
  addCommands() {
    return { togglePullQuote: () => ({ commands }) => commands.toggleWrap(this.name) }
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "pullQuote",
      groups: "nodes",
      button: buttons.text(gettext("Pull quote"), gettext("Pull quote: a sentence set large")),
      active: (editor) => editor.isActive("pullQuote"),
      command: (editor) => editor.chain().focus().togglePullQuote().run(),
    })
  },
})

// Who said it, inside a quotation.
export const Cite = Mark.create({
  name: "cite",
  parseHTML() {
    return [{ tag: "cite" }]
  },
  renderHTML() {
    return ["cite", 0]
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "cite",
      groups: "marks",
      button: buttons.text(gettext("Speaker"), gettext("Speaker: who said what is quoted")),
      active: (editor) => editor.isActive("cite"),
      command: (editor) => editor.chain().focus().toggleMark("cite").run(),
    })
  },
})
