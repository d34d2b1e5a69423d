"""
Writes what a browser tells screen readers about a page, once the page has loaded: for each element that readers go to,
its role, its name and its states, as a line of JSON. Argument: the address of the page.
"""

import json
import sys
import time

import pyatspi

ROLES = {
    "landmark", "heading", "link", "push button", "toggle button", "check box", "radio button", "entry", "combo box",
    "table", "image",
}  # fmt: skip
STATES = {
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_EXPANDED: "expanded",
    pyatspi.STATE_PRESSED: "pressed",
    pyatspi.STATE_REQUIRED: "required",
}


def inside(node):
    return [child for child in (node.getChildAtIndex(n) for n in range(node.childCount)) if child is not None]


def documents(node):
    if node.getRoleName() == "document web":
        yield node
    else:
        for child in inside(node):
            yield from documents(child)


def loaded(address):
    for app in inside(pyatspi.Registry.getDesktop(0)):
        for document in documents(app):
            states = document.getState()
            if not states.contains(pyatspi.STATE_BUSY) and document.queryDocument().getAttributeValue("DocURL") == address:
                return document
    return None


def tell(node):
    role = node.getRoleName()
    if role in ROLES:
        states = node.getState()
        told = [word for state, word in STATES.items() if states.contains(state)]
        print(json.dumps([role, " ".join(node.name.split()), *told], ensure_ascii=False))
    for child in inside(node):
        tell(child)


for _ in range(600):
    try:
        document = loaded(sys.argv[1])
        if document is not None:
            # Scripts add buttons after the page has loaded.
            time.sleep(5)
            tell(loaded(sys.argv[1]) or document)
            sys.exit()
    except Exception as error:  # An element may be gone before it has been asked.
        print(error, file=sys.stderr)
    time.sleep(0.2)
sys.exit("The page was never found.")
