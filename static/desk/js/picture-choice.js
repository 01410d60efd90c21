// The admin's autocomplete of pictures, with what they look like.
const $ = window.django.jQuery

const drawn = (select) => (choice) => {
  if (!choice.id) return choice.text
  const picture = document.createElement("img")
  picture.src = select.dataset.thumbnail.replace("/0/", `/${choice.id}/`)
  picture.alt = ""
  const row = document.createElement("span")
  row.className = "choice-with-picture"
  row.append(picture, choice.text)
  return $(row)
}

const dress = (select) => {
  const { appLabel, modelName, fieldName } = select.dataset
  const data = ({ term, page }) => ({ term, page, app_label: appLabel, model_name: modelName, field_name: fieldName })
  const draw = drawn(select)
  $(select).select2({ ajax: { data }, templateResult: draw, templateSelection: draw })
}

const dressAll = (root) => {
  for (const select of root.querySelectorAll("select.picture-choice:not([name*=__prefix__])")) dress(select)
}

$(() => dressAll(document))
document.addEventListener("formset:added", (event) => dressAll(event.target))
