// A filter of the list takes effect as soon as something is chosen; without this module its button does it.
const $ = window.django.jQuery

$(() => {
  for (const select of document.querySelectorAll("select.choice-filter")) {
    select.form.classList.add("is-quick")
    $(select).on("select2:select select2:clear", () => select.form.submit())
  }
})
