"""iodeflib as a command: one IODEF v1 document on standard input, the same document as the library writes it on
standard output. Exit 0 accepts, 1 rejects, 127 the library is not installed.
With --create: a description in JSON instead, and the document that the library creates of it.
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


def create(description):
    """Creates the document that a description in JSON describes, by the library's own constructors and methods;
    what they have no words for (contacts) is left out, as every user of the library has to."""
    if iodeflib is None:
        return {"verdict": "unsupported", "message": f"iodeflib is not in {INSTALLED}: run scripts/set-up.ts"}
    try:
        described = json.loads(description)
        if described["version"] != "1.00":
            return {"verdict": "unsupported", "message": "IODEF version 1 alone"}
        document = iodeflib.IODEF_Document(lang=described["language"], incidents=[incident_of(each) for each in described["incidents"]])
        return {"verdict": "accepts", "document": document.to_xml_str()}
    except Exception as error:
        return {"verdict": "rejects", "message": f"{type(error).__name__}: {error}"}


def incident_of(described):
    incident = iodeflib.Incident(
        lang=None,
        purpose=described["purpose"],
        id=described["id"]["value"],
        id_name=described["id"]["name"],
        report_time=described.get("reportTime"),
        start_time=described.get("startTime"),
        descriptions=described.get("descriptions"),
    )
    for impact in described.get("impacts", []):
        incident.add_impact(type=impact.get("type"), severity=impact.get("severity"), completion=impact.get("completion"))
    for system in described.get("systems", []):
        incident.add_system(category=system["category"], name=system.get("name"), address=system["address"]["value"])
    return incident


HANDLE = create if "--create" in sys.argv[1:] else round_trip


def answer_once():
    answer = HANDLE(sys.stdin.buffer.read())
    sys.stdout.buffer.write(answer.get("document", b""))
    if "message" in answer:
        print(answer["message"], file=sys.stderr)
    return EXIT_CODES[answer["verdict"]]


def serve():
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request["id"], **HANDLE(base64.b64decode(request["document"]))}
        if "document" in answer:
            answer["document"] = base64.b64encode(answer["document"]).decode("ascii")
        print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(serve() if "--resident" in sys.argv[1:] else answer_once())
