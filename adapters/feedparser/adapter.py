"""feedparser as a ROLIE client: tasks and answers as JSON, one a line (docs/adapters.md). It reads Feeds and nothing else.

It leaves the status code to its caller, and so does this: what is refused is failed, whatever it carried."""

import base64
import json
import os
import sys
import urllib.parse

sys.dont_write_bytecode = True
try:
    import feedparser
except ModuleNotFoundError as error:
    if error.name != "feedparser":
        raise
    feedparser = None

REDIRECTS = (301, 302, 303, 307, 308)


def perform(task):
    if feedparser is None:
        return {"outcome": "unsupported", "message": "no feedparser: Debian's python3-feedparser"}
    if task["task"] != "feed":
        return {"outcome": "unsupported", "message": "it reads Feeds alone"}
    feedparser.USER_AGENT = "feedparser/" + feedparser.__version__
    parsed = feedparser.parse(address(task), sanitize_html=False)
    problem = str(parsed.get("bozo_exception", "")) if parsed.bozo else ""
    status = parsed.get("status")
    if status is None or not (200 <= status < 300 or status in REDIRECTS):
        return {"outcome": "failed", "message": f"status {status} {problem}".strip()}
    if not parsed.version:
        return {"outcome": "failed", "message": problem or "no Feed"}
    return {"outcome": "done", "warnings": [problem] if problem else [], "entries": [entry_of(entry) for entry in parsed.entries]}


def address(task):
    """feedparser takes user and password in the URL."""
    if "user" not in task:
        return task["url"]
    parts = urllib.parse.urlsplit(task["url"])
    return parts._replace(netloc=f"{task['user']}:{task['password']}@{parts.netloc}").geturl()


def entry_of(entry):
    told = {name: entry[name] for name in ("id", "title", "updated") if isinstance(entry.get(name), str)}
    told["links"] = [{name: link[name] for name in ("rel", "href", "type") if name in link} for link in entry.get("links", [])]
    told["categories"] = [{name: tag[name] for name in ("scheme", "term") if tag.get(name)} for tag in entry.get("tags", [])]
    for content in entry.get("content", [])[:1]:
        value = content.get("value", "")
        if isinstance(value, bytes):
            told["contentBase64"] = base64.b64encode(value).decode("ascii")
        else:
            told["content"] = value
    return told


def main():
    os.environ.setdefault("SSL_CERT_FILE", os.environ.get("MILEPOST_CA", ""))
    for line in sys.stdin:
        task = json.loads(line)
        try:
            outcome = perform(task)
        except Exception as error:  # whatever the library raises is a failure of the task, not of the adapter
            outcome = {"outcome": "failed", "message": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": task["id"], **outcome}), flush=True)


main()
