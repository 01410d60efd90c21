"""The strict policy in a real browser, on pages that Django itself draws."""


def test_the_admin_works_under_the_policy(as_editor):
    as_editor.goto("/admin/auth/user/add/")
    as_editor.fill("#id_username", "writer")
    as_editor.fill("#id_password1", "another long pass phrase")
    as_editor.fill("#id_password2", "another long pass phrase")
    as_editor.click("[name=_save]")
    assert "was added successfully" in as_editor.text_content(".messagelist")


def test_an_inline_script_is_complained_of(page):
    page.goto("/admin/login/")
    page.evaluate("document.head.append(Object.assign(document.createElement('script'), {text: 'var ran = 1'}))")
    assert page.evaluate("typeof ran") == "undefined"
    assert "Content Security Policy" in page.complaints.pop()
