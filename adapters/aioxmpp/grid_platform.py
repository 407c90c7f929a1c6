"""A Provider or Consumer of aioxmpp for milepost's contract (docs/adapters.md): one session, told by JSON lines.

What aioxmpp decides by itself is left to it: how it verifies the Controller, which mechanism it takes, what it answers.
It has neither result sets nor a reading of data forms of its own here, and no owner's side of approvals.
"""

import asyncio
import base64
import datetime
import io
import json
import logging
import sys

import aioxmpp
import aioxmpp.pubsub.xso as pubsub_xso
import aioxmpp.security_layer
import aioxmpp.xml
import lxml.etree
import OpenSSL.SSL

SESSION_SECONDS = 8
META_DATA_TYPE = "pubsub#type"


class Failure(Exception):
    """The session cannot go on."""


class Document(aioxmpp.xso.XSO):
    """Any IODEF document: aioxmpp publishes and reads what it has a class for."""

    TAG = ("urn:ietf:params:xml:ns:iodef-2.0", "IODEF-Document")
    DECLARE_NS = {None: "urn:ietf:params:xml:ns:iodef-2.0"}
    UNKNOWN_ATTR_POLICY = aioxmpp.xso.UnknownAttrPolicy.DROP

    version = aioxmpp.xso.Attr("version", default=None)
    language = aioxmpp.xso.LangAttr(default=None)
    schema_location = aioxmpp.xso.Attr(("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation"), default=None)
    text = aioxmpp.xso.Text(default=None)
    content = aioxmpp.xso.Collector()


pubsub_xso.as_payload_class(Document)


class Platform:
    def __init__(self, task):
        self.task = task
        self.service = aioxmpp.JID.fromstr(task["service"])
        self.topic = None
        self.subscription_id = None
        self.last_item = None
        self.published = 0
        self.stopped = asyncio.get_event_loop().create_future()
        self.client = aioxmpp.Client(
            aioxmpp.JID.fromstr(task["jid"]),
            aioxmpp.security_layer.make(password_provider=self.password(), ssl_context_factory=self.tls),
            override_peer=[(task["host"], task["port"], aioxmpp.connector.STARTTLSConnector())],
            negotiation_timeout=datetime.timedelta(seconds=SESSION_SECONDS),
            max_initial_attempts=1,
        )
        self.disco = self.client.summon(aioxmpp.DiscoClient)
        self.client.summon(aioxmpp.DiscoServer)
        self.presence = self.client.summon(aioxmpp.PresenceServer)
        self.broker = self.client.summon(aioxmpp.PubSubClient)
        self.broker.on_item_published.connect(self.take_up)
        self.client.on_failure.connect(self.fail)
        self.client.on_stopped.connect(self.stop)

    def say(self, event, **further):
        print(json.dumps({"id": self.task["id"], "event": event, **further}), flush=True)

    def password(self):
        if "passwordFile" not in self.task:
            return None
        with open(self.task["passwordFile"], encoding="utf-8") as file:
            return file.read().strip()

    def tls(self):
        context = aioxmpp.security_layer.default_ssl_context()
        context.load_verify_locations(self.task["ca"])
        if "certificate" in self.task:
            context.use_certificate_file(self.task["certificate"], OpenSSL.SSL.FILETYPE_PEM)
            context.use_privatekey_file(self.task["key"], OpenSSL.SSL.FILETYPE_PEM)
        return context

    def fail(self, error):
        if not self.stopped.done():
            self.stopped.set_exception(Failure(f"{type(error).__name__}: {error}"))

    def stop(self):
        if not self.stopped.done():
            self.stopped.set_result(None)

    async def make_ready(self):
        established = asyncio.get_event_loop().create_future()
        self.client.on_stream_established.connect(lambda: established.done() or established.set_result(None))
        self.client.start()
        await asyncio.wait({established, self.stopped}, timeout=SESSION_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if self.stopped.done():
            self.stopped.result()
        if not established.done():
            raise Failure("no session with the Controller")
        self.presence.set_presence(aioxmpp.PresenceState(True))
        self.topic = self.task.get("create") or await self.discover()
        if self.task["role"] == "consumer":
            answer = await self.broker.subscribe(self.service, self.topic)
            self.subscription_id = answer.payload.subid
        elif "create" in self.task:
            await self.broker.create(self.service, self.topic)
        self.say("ready", topic=self.topic)

    async def discover(self):
        """The first Topic whose meta-data names the type."""
        for item in (await self.disco.query_items(self.service)).items:
            if item.node is None:
                continue
            try:
                about = await self.disco.query_info(self.service, node=item.node)
            except aioxmpp.errors.XMPPError:
                continue
            fields = [field for form in about.exts for field in form.fields if field.var == META_DATA_TYPE]
            if any(self.task["topicType"] in field.values for field in fields):
                return item.node
        raise Failure("no Topic of the type")

    def take_up(self, jid, node, item, *, message=None):
        if jid.bare() != self.service:
            return
        payloads = [item.registered_payload] if item.registered_payload is not None else []
        written = [aioxmpp.xml.serialize_single_xso(payload).encode() for payload in payloads]
        written += [lxml.etree.tostring(payload) for payload in item.unregistered_payload]
        document = {"document": base64.b64encode(written[0]).decode()} if written else {}
        self.say("received", topic=node, item=item.id_, **document)

    async def obey(self, order):
        if order["do"] == "publish":
            document = aioxmpp.xml.read_single_xso(io.BytesIO(base64.b64decode(order["document"])), Document)
            self.published += 1
            self.last_item = f"item-{self.published}"
            await self.broker.publish(self.service, self.topic, document, id_=self.last_item)
        elif order["do"] == "retract":
            await self.broker.retract(self.service, self.topic, self.last_item)
        elif order["do"] == "delete":
            await self.broker.delete(self.service, self.topic)
        elif order["do"] == "unsubscribe":
            await self.broker.unsubscribe(self.service, node=self.topic, subid=self.subscription_id)
        else:
            self.say("unsupported")

    async def end(self):
        if self.client.running:
            self.client.stop()
            await asyncio.wait({self.stopped}, timeout=2)


async def lines():
    reader = asyncio.StreamReader(limit=64 * 1024 * 1024)
    await asyncio.get_event_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader


async def session():
    orders = await lines()
    platform = Platform(json.loads(await orders.readline()))
    try:
        await platform.make_ready()
        while line := await orders.readline():
            order = json.loads(line)
            if order["do"] == "end":
                break
            await platform.obey(order)
    except Exception as error:  # Whatever the library raises ends this session, and in order.
        platform.say("failed", message=str(error) or type(error).__name__)
    await platform.end()
    platform.say("ended")


logging.basicConfig(level=logging.ERROR)
asyncio.run(session())
