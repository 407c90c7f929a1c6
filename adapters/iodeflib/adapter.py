"""iodeflib as a command: one IODEF v1 document on standard input, the same document as the library writes it on
standard output. Exit 0 accepts, 1 rejects, 127 the library is not installed.
With --resident: requests and answers as JSON, one a line (docs/adapters.md)."""

import base64
import json
import pathlib
import sys

INSTALLED = pathlib.Path(__file__).resolve().parents[2] / ".cache" / "peers" / "iodeflib"
EXIT_CODES = {"accepts": 0, "rejects": 1, "unsupported": 127}

sys.dont_write_bytecode = True
sys.path.insert(0, str(INSTALLED))
try:
    import iodeflib
except ModuleNotFoundError as error:
    if error.name != "iodeflib":
        raise
    iodeflib = None


def round_trip(document):
    """Reads the document and writes it anew; whatever the library raises is a rejection.

    to_xml_str, not str(): what Python 2 printed is bytes in Python 3."""
    if iodeflib is None:
        return {"verdict": "unsupported", "message": f"iodeflib is not in {INSTALLED}: run scripts/set-up.ts"}
    try:
        return {"verdict": "accepts", "document": iodeflib.parse(document).to_xml_str()}
    except Exception as error:
        return {"verdict": "rejects", "message": f"{type(error).__name__}: {error}"}


def answer_once():
    answer = round_trip(sys.stdin.buffer.read())
    sys.stdout.buffer.write(answer.get("document", b""))
    if "message" in answer:
        print(answer["message"], file=sys.stderr)
    return EXIT_CODES[answer["verdict"]]


def serve():
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request["id"], **round_trip(base64.b64decode(request["document"]))}
        if "document" in answer:
            answer["document"] = base64.b64encode(answer["document"]).decode("ascii")
        print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(serve() if "--resident" in sys.argv[1:] else answer_once())
