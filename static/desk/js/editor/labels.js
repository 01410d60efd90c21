// What screen readers and keyboards need of the editor, and the desk's own words on its buttons.
import { Extension, gettext } from "django-prose-editor/editor"

const WORDS = {
  heading2: gettext("Crosshead"),
  heading3: gettext("Smaller crosshead"),
  paragraph: gettext("Paragraph"),
  bold: gettext("Bold"),
  italic: gettext("Italic"),
  strike: gettext("Struck through"),
  subscript: gettext("Subscript"),
  superscript: gettext("Superscript"),
  bulletList: gettext("List"),
  orderedList: gettext("Numbered list"),
  blockquote: gettext("Quotation"),
  horizontalRule: gettext("Divider"),
  link: gettext("Link"),
  unlink: gettext("Remove link"),
}
const TOGGLES = new Set(["heading2", "heading3", "paragraph", "bold", "italic", "strike", "subscript", "superscript"])
for (const name of ["orderedList", "blockquote", "pullQuote", "cite", "link"]) TOGGLES.add(name)

const nameField = (editor, textarea) => {
  const label = document.querySelector(`label[for="${textarea.id}"]`)
  if (!label) return
  label.id ||= `${textarea.id}_label`
  label.addEventListener("click", () => editor.commands.focus())
  const attributes = { role: "textbox", "aria-multiline": "true", "aria-labelledby": label.id }
  const help = document.getElementById(`${textarea.id}_helptext`)
  if (help) attributes["aria-describedby"] = help.id
  editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } })
}

const nameButtons = (bar) => {
  for (const button of bar.querySelectorAll("button[data-name]")) {
    const words = WORDS[button.dataset.name]
    if (!words) continue
    button.title = words
    button.setAttribute("aria-label", words)
    // A crosshead is a word of the trade; “T2” is none.
    if (button.classList.contains("prose-menubar__button--heading")) {
      button.classList.remove("prose-menubar__button--heading", "material-icons")
      button.textContent = words
    }
  }
}

const press = (bar) => {
  for (const button of bar.querySelectorAll("button[data-name]")) {
    if (TOGGLES.has(button.dataset.name)) button.setAttribute("aria-pressed", button.classList.contains("active"))
    button.setAttribute("aria-disabled", button.classList.contains("disabled"))
  }
}

export const Labels = Extension.create({
  name: "labels",
  // After the menu, which it names.
  priority: 1,
  onCreate() {
    const { editor } = this
    const frame = editor.view.dom.closest(".prose-editor")
    const bar = frame.querySelector(".prose-menubar")
    bar.setAttribute("role", "toolbar")
    bar.setAttribute("aria-label", gettext("Text"))
    nameField(editor, frame.querySelector("textarea"))
    nameButtons(bar)
    press(bar)
    editor.on("transaction", () => press(bar))
    bar.addEventListener("keydown", (event) => event.key === "Escape" && editor.commands.focus())
  },
  addKeyboardShortcuts() {
    return {
      "Alt-F10": () => {
        this.editor.view.dom.closest(".prose-editor").querySelector(".prose-menubar button").focus()
        return true
      },
    }
  },
})
