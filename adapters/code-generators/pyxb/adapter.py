"""PyXB-X, the kept-up fork of PyXB, as docs/code-generators.md asks: pyxbgen, CreateFromDocument, toxml."""

import importlib
import os
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import contract


def compile(schema, folder):
    pyxbgen = pathlib.Path(sys.executable).with_name("pyxbgen")
    contract.run(sys.executable, pyxbgen, "--schema-location", os.path.relpath(schema, folder), "--module", "binding", folder=folder)


def load(folder):
    sys.path.insert(0, str(folder))
    binding = importlib.import_module("binding")
    return lambda document: binding.CreateFromDocument(document).toxml("utf-8")


if __name__ == "__main__":
    contract.serve(compile, load)
