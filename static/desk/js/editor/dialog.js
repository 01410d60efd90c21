// Dialogs that find something by a few letters: a picture, a series, a company, a story, or a place to link to.
import { crel, gettext } from "django-prose-editor/editor"

const WAIT = 200
let number = 0

const lookUp = async (address, query) => {
  const answer = await fetch(`${address}?${new URLSearchParams(query)}`)
  return answer.ok ? (await answer.json()).results : []
}

const named = new Map()

// The row that an embed shows, asked for once.
export const described = (address, kind, id) => {
  const key = `${kind} ${id}`
  if (!named.has(key)) named.set(key, lookUp(address, { kind, id }).then((rows) => rows[0]))
  return named.get(key)
}

const drawOption = (row, id) => {
  const words = [crel("span", { className: "choice-text", textContent: row.text })]
  if (row.note) words.push(crel("span", { className: "choice-note", textContent: row.note }))
  const picture = row.thumbnail ? [crel("img", { src: row.thumbnail, alt: "" })] : []
  return crel("li", { id, role: "option", "aria-selected": "false" }, [...picture, crel("div", {}, words)])
}

// A combobox as the ARIA practices describe it: letters narrow the list, arrows walk it, Enter takes.
export const finder = ({ address, kind, label, onPick }) => {
  const id = `finder-${++number}`
  const list = crel("ul", { id: `${id}-list`, className: "choices", role: "listbox", "aria-label": label })
  const input = crel("input", {
    id,
    type: "search",
    autocomplete: "off",
    role: "combobox",
    "aria-controls": list.id,
    "aria-expanded": "true",
    "aria-autocomplete": "list",
  })
  const status = crel("p", { className: "choice-note", role: "status" })
  let rows = []
  let at = -1
  let timer

  const mark = (place) => {
    at = place
    list.querySelectorAll("li").forEach((option, other) => option.setAttribute("aria-selected", other === at))
    const option = list.children[at]
    option?.scrollIntoView({ block: "nearest" })
    if (option) input.setAttribute("aria-activedescendant", option.id)
  }
  const take = (place) => {
    mark(place)
    onPick(rows[place], input)
  }
  const show = async () => {
    const term = input.value
    const found = await lookUp(address, { kind, term })
    if (term !== input.value) return
    rows = found
    at = -1
    list.replaceChildren(...rows.map((row, place) => drawOption(row, `${id}-${place}`)))
    status.textContent = rows.length ? "" : gettext("Nothing found.")
  }
  input.addEventListener("input", () => {
    clearTimeout(timer)
    timer = setTimeout(show, WAIT)
  })
  input.addEventListener("keydown", (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way && rows.length) {
      event.preventDefault()
      mark((at + way + rows.length) % rows.length)
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault()
      take(at)
    }
  })
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li")
    if (option) take([...list.children].indexOf(option))
  })
  show()
  return { input, parts: [crel("label", { htmlFor: id, textContent: label }), input, list, status] }
}

// Shows a dialog; resolves to what `read()` returns when it is confirmed, or to null.
export const ask = ({ title, parts, first, submit, read }) =>
  new Promise((resolve) => {
    const id = `ask-${++number}`
    const cancel = crel("button", { type: "button", textContent: gettext("Cancel") })
    const form = crel("form", {}, [
      crel("h3", { id, className: "prose-editor-dialog-title", textContent: title }),
      ...parts,
      crel("div", { className: "prose-editor-dialog-buttons" }, [
        crel("button", { type: "submit", textContent: submit }),
        cancel,
      ]),
    ])
    const dialog = crel("dialog", { className: "prose-editor-dialog desk-dialog", "aria-labelledby": id }, [form])
    let answer = null
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      answer = read()
      if (answer) dialog.close()
    })
    cancel.addEventListener("click", () => dialog.close())
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(answer)
    })
    document.body.append(dialog)
    dialog.showModal()
    first.focus()
  })

export const field = (label, control) => {
  control.id ||= `field-${++number}`
  return [crel("label", { htmlFor: control.id, textContent: label }), control]
}
