// The story's text: what the editor can make is what newsroom/models/richtext.py lets in, nothing more or less.
// The library looks extensions up by the names of these exports, before its own.
import { Editor } from "django-prose-editor/editor"
import { tidied } from "desk/markup"

export * from "desk/blocks"
export * from "desk/embeds"
export * from "desk/labels"
export * from "desk/links"
export * from "desk/paste"
export * from "desk/tables"

// The library would add a <style>, which the content policy refuses; the same rules stand in desk/css/editor.css.
// Without them the browser writes a no-break space for every second space that is typed.
Editor.prototype.injectCSS = () => {}

const written = Editor.prototype.getHTML
Editor.prototype.getHTML = function () {
  return tidied(written.call(this))
}
