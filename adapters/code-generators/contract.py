"""The contract of docs/code-generators.md, for generators that are written in Python.

A generator brings compile(schema, folder), which leaves code in the folder, and load(folder), which gives a function from
a document's bytes to the bytes of the document written anew. What either raises is a refusal."""

import base64
import json
import pathlib
import re
import subprocess
import sys
import xml.sax

NAMESPACES = {"urn:ietf:params:xml:ns:iodef-1.0": "iodef-1.0", "urn:ietf:params:xml:ns:iodef-2.0": "iodef-2.0"}


class Refused(Exception):
    """The generator, or a binding, does not take what it was given."""


def serve(compile, load):
    """Does what the command line asks and ends the process with the contract's exit code."""
    verb, *words = sys.argv[1:]
    if verb == "resident":
        sys.exit(answer_lines(load(pathlib.Path(words[0]))))
    if verb == "library":
        sys.exit(answer_lines(Library(pathlib.Path(words[0])).write))
    try:
        if verb == "compile":
            compile(pathlib.Path(words[0]).resolve(), pathlib.Path(words[1]).resolve())
        elif verb == "build":
            load(pathlib.Path(words[0]).resolve())
        elif verb == "write":
            sys.stdout.buffer.write(load(pathlib.Path(words[0]).resolve())(sys.stdin.buffer.read()))
        else:
            sys.exit(127)
    except Exception as error:
        print(said(error), file=sys.stderr)
        sys.exit(1)


def run(program, *words, folder, environment=None):
    """Runs the generator; its last words are the reason where it fails."""
    ended = subprocess.run([str(program), *map(str, words)], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ended.returncode != 0:
        lines = [line.strip() for line in ended.stdout.splitlines() if line.strip()]
        raise Refused(lines[-1] if lines else f"exit {ended.returncode}")


def target_namespace(schema):
    """The namespace that a schema file declares."""
    return re.search(r"""targetNamespace\s*=\s*["']([^"']+)""", schema.read_text("utf-8"))[1]


class Library:
    """Both versions' bindings, each in a process of its own: bindings of different schemas do not always bear each other."""

    def __init__(self, folder):
        self.folder = folder
        self.bindings = {}

    def write(self, document):
        name = NAMESPACES.get(namespace_of(document))
        if name is None:
            raise Refused("no binding for the namespace of the document element")
        if name not in self.bindings:
            words = [sys.executable, sys.argv[0], "resident", str(self.folder / name)]
            self.bindings[name] = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        binding = self.bindings[name]
        binding.stdin.write(json.dumps({"id": 0, "document": base64.b64encode(document).decode("ascii")}) + "\n")
        binding.stdin.flush()
        answer = json.loads(binding.stdout.readline())
        if answer["verdict"] != "accepts":
            raise Refused(answer.get("message", ""))
        return base64.b64decode(answer["document"])


class DocumentElement(xml.sax.ContentHandler):
    """Stops at the first element."""

    namespace = None

    def startElementNS(self, name, qname, attributes):
        self.namespace = name[0]
        raise StopIteration


def namespace_of(document):
    handler = DocumentElement()
    parser = xml.sax.make_parser([])
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
    parser.setContentHandler(handler)
    try:
        parser.feed(document)
    except StopIteration:
        return handler.namespace
    return None


def answer_lines(write):
    """Resident mode of docs/adapters.md."""
    for line in sys.stdin:
        request = json.loads(line)
        try:
            written = base64.b64encode(write(base64.b64decode(request["document"]))).decode("ascii")
            answer = {"id": request["id"], "verdict": "accepts", "document": written}
        except Exception as error:
            answer = {"id": request["id"], "verdict": "rejects", "message": said(error)}
        print(json.dumps(answer), flush=True)
    return 0


def said(error):
    text = " ".join(str(error).split())[:400]
    return text if isinstance(error, Refused) else f"{type(error).__name__}: {text}"
