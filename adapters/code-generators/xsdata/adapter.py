"""xsdata as docs/code-generators.md asks: `xsdata generate`, XmlParser, XmlSerializer, none of them configured."""

import importlib
import os
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import contract


def compile(schema, folder):
    programs = pathlib.Path(sys.executable).parent
    # It calls ruff, which is installed beside it.
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "RUFF_NO_CACHE": "true"}
    words = ["generate", os.path.relpath(schema, folder), "--package", "binding"]
    contract.run(programs / "xsdata", *words, folder=folder, environment=environment)
    if not (folder / "binding").exists():
        raise contract.Refused("xsdata ended well and generated nothing")


def load(folder):
    from xsdata.formats.dataclass.parsers import XmlParser
    from xsdata.formats.dataclass.serializers import XmlSerializer

    sys.path.insert(0, str(folder))
    document_class = next(of for of in classes_of(folder) if of.Meta.namespace.endswith(folder.name))
    return lambda document: XmlSerializer().render(XmlParser().from_bytes(document, document_class)).encode("utf-8")


def classes_of(folder):
    """The class IODEF-Document of each namespace: the schema of version 2 brings that of version 1 along."""
    for module in sorted((folder / "binding").glob("*.py")):
        document_class = getattr(importlib.import_module(f"binding.{module.stem}"), "IodefDocument", None)
        if document_class is not None:
            yield document_class


if __name__ == "__main__":
    contract.serve(compile, load)
