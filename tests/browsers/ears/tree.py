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
            known = document.queryDocument()
            # Firefox and WebKit call it differently.
            here = address in (known.getAttributeValue("DocURL"), known.getAttributeValue("URI"))
            if here and not states.contains(pyatspi.STATE_BUSY):
                return document
    return None


def tell(node):
    role = node.getRoleName()
    # WebKit’s word for a form with a name, which is a landmark.
    if role == "form" and node.name:
        role = "landmark"
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
