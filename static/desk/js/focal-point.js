// The point of a picture that must stay in sight: clicked, moved by the arrow keys, or typed as two numbers.
const STEP = 0.02

const bounded = (share) => Math.min(1, Math.max(0, Math.round(share * 1000) / 1000))

const dress = (picture, across, down) => {
  const frame = document.createElement("span")
  const mark = document.createElement("span")
  mark.className = "focal-mark"
  frame.className = "focal"
  frame.tabIndex = 0
  frame.setAttribute("role", "group")
  frame.setAttribute("aria-roledescription", window.gettext("focal point"))
  frame.setAttribute("aria-label", window.gettext("Focal point: click, or move it with the arrow keys"))
  picture.replaceWith(frame)
  frame.append(picture, mark)

  const show = () => {
    mark.style.left = `${across.value * 100}%`
    mark.style.top = `${down.value * 100}%`
  }
  const put = (x, y) => {
    across.value = bounded(x)
    down.value = bounded(y)
    show()
  }
  frame.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect()
    put((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
  })
  frame.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (!way) return
    event.preventDefault()
    put(Number(across.value) + way[0] * STEP, Number(down.value) + way[1] * STEP)
  })
  for (const field of [across, down]) field.addEventListener("input", show)
  show()
}

const picture = document.querySelector(".focal-picture")
if (picture) dress(picture, document.getElementById("id_focal_x"), document.getElementById("id_focal_y"))
