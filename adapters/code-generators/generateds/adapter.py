"""generateDS as docs/code-generators.md asks, in the way that brings most of a document back.

Classes go by their local names in one module, where those of IODEF's version 1, which the schema of version 2 brings along,
oust those of version 2: so each schema gets a module of its own (--one-file-per-xsd). What equals a default is left unwritten,
even the version: so --always-export-default. Some names are written with the schema's prefix and some without: so export is
told both."""

import importlib
import io
import os
import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import contract


def compile(schema, folder):
    generateds = pathlib.Path(sys.executable).with_name("generateDS")
    choices = ["--one-file-per-xsd", "--output-directory=.", "--always-export-default", "--root-element=IODEF-Document|IODEF_Document"]
    contract.run(generateds, "-q", "-f", "--no-dates", "--silence", *choices, os.path.relpath(schema, folder), folder=folder)
    if module_for(contract.target_namespace(schema), folder) is None:
        raise contract.Refused("generateDS ended well and generated no class for IODEF-Document")


def load(folder):
    sys.path.insert(0, str(folder))
    name, prefix, namespaces = module_for(f"urn:ietf:params:xml:ns:{folder.name}", folder)
    binding = importlib.import_module(name)
    return lambda document: write(binding, prefix, namespaces, document)


def write(binding, prefix, namespaces, document):
    written = io.StringIO()
    root = binding.parseString(document, silence=True, print_warnings=False)
    root.export(written, 0, namespaceprefix_=f"{prefix}:", namespacedef_=namespaces, pretty_print=False)
    return written.getvalue().encode("utf-8")


def module_for(namespace, folder):
    """Modules are named after some class in them. The one for a namespace declares it first where it exports IODEF-Document."""
    for module in sorted(folder.glob("*.py")):
        found = re.search(r"class IODEF_Document\(.*?def export\(.*?namespacedef_='([^']*)'", module.read_text("utf-8"), re.DOTALL)
        declared = re.match(r'xmlns:(\w+)="([^"]*)"', found[1].strip()) if found else None
        if declared and declared[2] == namespace:
            return module.stem, declared[1], f'xmlns="{namespace}" {found[1]}'
    return None


if __name__ == "__main__":
    contract.serve(compile, load)
