// Links: to a story found by its title, or to any address.
import { Link as LibraryLink, gettext } from "django-prose-editor/editor"
import { ask, finder } from "desk/dialog"

// As safe_link() in newsroom/models/richtext.py, which has the last word.
const SAFE = /^(?:https?:\/\/[^/\s]|mailto:[^\s]|\/(?![/\\])|#)/i
const NAKED = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u

const completed = (text) => {
  const address = text.trim()
  if (SAFE.test(address)) return address
  return NAKED.test(address) ? `https://${address}` : null
}

const askForLink = (editor, before) => {
  let title = ""
  const { input, parts } = finder({
    address: editor.options.element.querySelector("textarea").dataset.choices,
    kind: "article",
    label: gettext("Title of a story here, or an address"),
    onPick(row, input) {
      title = row.text
      input.value = row.address
    },
  })
  input.value = before ?? ""
  input.addEventListener("input", () => input.setCustomValidity(""))
  return ask({
    title: gettext("Link"),
    parts,
    first: input,
    submit: gettext("Link it"),
    read() {
      const href = completed(input.value)
      if (href) return { href, title }
      input.setCustomValidity(gettext("Choose a story below, or write an address like https://example.org/"))
      input.reportValidity()
      return null
    },
  })
}

export const Link = LibraryLink.extend({
  addOptions() {
    return { ...this.parent?.(), defaultProtocol: "https", enableTarget: false }
  },
  addAttributes() {
    return { href: { default: null }, title: { default: null }, hreflang: { default: null } }
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "link",
      groups: "link",
      button: buttons.material("insert_link", gettext("Link")),
      active: (editor) => editor.isActive("link"),
      command: (editor) => editor.commands.addLink(),
    })
    menu.defineItem({
      name: "unlink",
      groups: "link",
      button: buttons.material("link_off", gettext("Remove link")),
      hidden: (editor) => !editor.isActive("link"),
      command: (editor) => editor.chain().focus().extendMarkRange("link").unsetLink().run(),
    })
  },
  addCommands() {
    return {
      ...this.parent?.(),
      addLink:
        () =>
        ({ editor }) => {
          const before = editor.getAttributes("link").href
          askForLink(editor, before).then((answer) => answer && link(editor, answer, before))
          return true
        },
    }
  },
})

const link = (editor, { href, title }, before) => {
  const chain = editor.chain().focus()
  if (before) chain.extendMarkRange("link").updateAttributes("link", { href }).run()
  else if (!editor.state.selection.empty) chain.setMark("link", { href }).run()
  else chain.insertContent({ type: "text", text: title || href, marks: [{ type: "link", attrs: { href } }] }).run()
}
