// A double click on a button must not save a story twice.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = "yes"
    setTimeout(() => delete form.dataset.sent, 3000)
  })
}
