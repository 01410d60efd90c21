// What stands in a text as a placeholder and is drawn when the page is asked for:
// <div data-embed="picture" data-id="12" data-caption="…"></div>
import { Node, crel, gettext } from "django-prose-editor/editor"
import { ask, described, field, finder } from "desk/dialog"

const KINDS = {
  picture: { name: gettext("Picture"), label: gettext("Find a picture"), hasCaption: true },
  series: { name: gettext("Series"), label: gettext("Find a series") },
  company: { name: gettext("Company"), label: gettext("Find a company") },
  article: { name: gettext("Related story"), label: gettext("Find a story") },
  link: { name: gettext("Link card") },
}
const ATTRIBUTES = { kind: "data-embed", id: "data-id", caption: "data-caption", href: "data-href" }

// By way of the element that was handed in: while nodes are first drawn the editor has no view yet.
const choices = (editor) => editor.options.element.querySelector("textarea").dataset.choices

const askForRow = (editor, kind, before) => {
  let chosen = before.id ? { id: before.id } : null
  const caption = crel("textarea", { rows: 2, value: before.caption ?? "" })
  const told = crel("p", { className: "choice-taken", role: "status" })
  const { input, parts } = finder({
    address: choices(editor),
    kind,
    label: KINDS[kind].label,
    onPick(row) {
      chosen = row
      told.textContent = row.text
    },
  })
  if (chosen) described(choices(editor), kind, chosen.id).then((row) => row && (told.textContent = row.text))
  return ask({
    title: KINDS[kind].name,
    parts: [...parts, told, ...(KINDS[kind].hasCaption ? field(gettext("Caption (empty: the picture’s own)"), caption) : [])],
    first: input,
    submit: gettext("Put it in"),
    read: () => chosen && { kind, id: String(chosen.id), caption: caption.value.trim() || null, href: null },
  })
}

const askForAddress = (before) => {
  const address = crel("input", { type: "url", required: true, placeholder: "https://", value: before.href ?? "" })
  const caption = crel("input", { type: "text", value: before.caption ?? "" })
  return ask({
    title: KINDS.link.name,
    parts: [...field(gettext("Address"), address), ...field(gettext("What is there"), caption)],
    first: address,
    submit: gettext("Put it in"),
    read: () => ({ kind: "link", id: null, href: address.value.trim(), caption: caption.value.trim() || null }),
  })
}

const askFor = (editor, kind, before = {}) => (kind === "link" ? askForAddress(before) : askForRow(editor, kind, before))

const putIn = (editor, attrs) => {
  editor.chain().focus().insertContent({ type: "embed", attrs }).run()
  const { doc } = editor.state
  // At the end there must be a line to go on writing; an empty one is not stored.
  if (doc.lastChild.type.name === "embed") {
    editor.chain().insertContentAt(doc.content.size, { type: "paragraph" }).focus("end").run()
  }
}

const draw = (editor, attrs, change) => {
  const kind = KINDS[attrs.kind]
  const title = crel("span", { className: "embed-title", textContent: attrs.href ?? attrs.id ?? "" })
  const dom = crel("div", { className: "embed", contentEditable: "false" }, [
    crel("span", { className: "embed-kind", textContent: kind?.name ?? attrs.kind }),
    title,
  ])
  if (attrs.caption) dom.append(crel("span", { className: "embed-caption", textContent: attrs.caption }))
  if (kind) {
    const button = crel("button", { type: "button", textContent: gettext("Change") })
    button.addEventListener("click", change)
    dom.append(button)
  }
  if (kind && attrs.id) {
    described(choices(editor), attrs.kind, attrs.id).then((row) => {
      title.textContent = row?.text ?? gettext("It is gone from the desk; readers see nothing here.")
      if (row?.thumbnail) dom.prepend(crel("img", { src: row.thumbnail, alt: "" }))
    })
  }
  return dom
}

export const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes() {
    return Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([name, attribute]) => [
        name,
        {
          default: null,
          parseHTML: (element) => element.getAttribute(attribute),
          renderHTML: (attrs) => (attrs[name] === null ? {} : { [attribute]: attrs[name] }),
        },
      ]),
    )
  },
  parseHTML() {
    return [{ tag: "div[data-embed]" }]
  },
  renderHTML({ HTMLAttributes }) {
    return ["div", HTMLAttributes]
  },
  addNodeView() {
    return ({ node, editor, getPos }) => {
      const change = async () => {
        const attrs = await askFor(editor, node.attrs.kind, node.attrs)
        if (attrs) editor.chain().focus().setNodeSelection(getPos()).updateAttributes("embed", attrs).run()
      }
      return {
        dom: draw(editor, node.attrs, change),
        stopEvent: (event) => event.target.nodeName === "BUTTON" && event.type !== "dragstart",
        ignoreMutation: () => true,
      }
    }
  },
  addCommands() {
    return {
      putIn:
        (kind) =>
        ({ editor }) => {
          askFor(editor, kind).then((attrs) => attrs && putIn(editor, attrs))
          return true
        },
    }
  },
  addMenuItems({ buttons, menu }) {
    for (const [kind, { name }] of Object.entries(KINDS)) {
      menu.defineItem({
        name: `embed:${kind}`,
        groups: "embeds",
        button: buttons.text(name, `${name}…`),
        command: (editor) => editor.commands.putIn(kind),
      })
    }
  },
})
