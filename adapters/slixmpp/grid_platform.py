"""A Provider or Consumer of slixmpp for milepost's contract (docs/adapters.md): one session, told by JSON lines.

What slixmpp decides by itself is left to it: how it verifies the Controller, which mechanism it takes, what it answers.
"""

import asyncio
import base64
import json
import logging
import sys
import xml.etree.ElementTree as ElementTree

import slixmpp
from slixmpp.exceptions import IqError

DEADLINE_SECONDS = 8
META_DATA_TYPE = "pubsub#type"
AUTHORIZATION = "http://jabber.org/protocol/pubsub#subscribe_authorization"


class Refusal(Exception):
    """The session cannot go on."""


class Platform(slixmpp.ClientXMPP):
    def __init__(self, task):
        password = ""
        if "passwordFile" in task:
            with open(task["passwordFile"], encoding="utf-8") as file:
                password = file.read().strip()
        super().__init__(task["jid"], password)
        self.task = task
        self.topic = None
        self.subscription_id = None
        self.last_item = None
        self.published = 0
        self.ca_certs = task["ca"]
        if "certificate" in task:
            self.certfile = task["certificate"]
            self.keyfile = task["key"]
        for name in ("xep_0004", "xep_0030", "xep_0059", "xep_0060", "xep_0199", "xep_0203"):
            self.register_plugin(name)
        self.add_event_handler("pubsub_publish", self.take_up)
        self.add_event_handler("message_xform", self.decide)

    def say(self, event, **further):
        print(json.dumps({"id": self.task["id"], "event": event, **further}), flush=True)

    async def make_ready(self):
        started = asyncio.ensure_future(self.wait_until("session_start", DEADLINE_SECONDS))
        gone = asyncio.ensure_future(self.wait_until("disconnected", DEADLINE_SECONDS))
        self.connect((self.task["host"], self.task["port"]))
        await asyncio.wait({started, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not started.done() or started.exception():
            raise Refusal("no session with the Controller")
        gone.cancel()
        self.send_presence()
        self.topic = self.task.get("create") or await self.discover()
        if self.task["role"] == "consumer":
            answer = await self["xep_0060"].subscribe(self.task["service"], self.topic)
            self.subscription_id = answer["pubsub"]["subscription"]["subid"] or None
        elif "create" in self.task:
            await self["xep_0060"].create_node(self.task["service"], self.topic, config=self.configuration())
        self.say("ready", topic=self.topic)

    async def discover(self):
        """The first Topic whose meta-data names the type, page by page where the Broker has pages."""
        disco, service = self["xep_0030"], self.task["service"]
        about = await disco.get_info(jid=service, local=False)
        paged = "http://jabber.org/protocol/rsm" in about["disco_info"]["features"]
        if paged:
            pages = await disco.get_items(jid=service, local=False, iterator=True)
            nodes = [node async for page in pages for _, node, _ in page["disco_items"]["items"]]
        else:
            nodes = [node for _, node, _ in (await disco.get_items(jid=service, local=False))["disco_items"]["items"]]
        for node in nodes:
            try:
                answer = await disco.get_info(jid=service, node=node, local=False)
            except IqError:
                continue
            if self.task["topicType"] in types_in(answer):
                return node
        raise Refusal("no Topic of the type")

    def configuration(self):
        form = self["xep_0004"].make_form("submit")
        form.add_field(var="FORM_TYPE", ftype="hidden", value="http://jabber.org/protocol/pubsub#node_config")
        form.add_field(var="pubsub#access_model", value="authorize")
        form.add_field(var="pubsub#persist_items", value="1")
        form.add_field(var=META_DATA_TYPE, value=self.task["topicType"])
        return form

    def take_up(self, message):
        if message["from"].bare != self.task["service"]:
            return
        item = message["pubsub_event"]["items"]["item"]
        payload = item["payload"]
        document = {} if payload is None else {"document": base64.b64encode(ElementTree.tostring(payload)).decode()}
        self.say("received", topic=message["pubsub_event"]["items"]["node"], item=item["id"], **document)

    def decide(self, message):
        # slixmpp gives the values of a hidden field as a list.
        values = {name: value[0] if isinstance(value, list) else value for name, value in message["form"].get_values().items()}
        if values.get("FORM_TYPE") != AUTHORIZATION or message["from"].bare != self.task["service"]:
            return
        answer = self.make_message(mto=message["from"])
        answer["id"] = message["id"]
        form = self["xep_0004"].make_form("submit")
        admitted = values.get("pubsub#subscriber_jid") in self.task.get("admit", [])
        for name, value in {**values, "pubsub#allow": admitted}.items():
            form.add_field(var=name, value=value, ftype="boolean" if name == "pubsub#allow" else None)
        answer.append(form)
        answer.send()

    async def obey(self, order):
        broker, service = self["xep_0060"], self.task["service"]
        if order["do"] == "publish":
            document = ElementTree.fromstring(base64.b64decode(order["document"]))
            self.published += 1
            self.last_item = f"item-{self.published}"
            await broker.publish(service, self.topic, id=self.last_item, payload=document)
        elif order["do"] == "retract":
            await broker.retract(service, self.topic, self.last_item)
        elif order["do"] == "delete":
            await broker.delete_node(service, self.topic)
        elif order["do"] == "unsubscribe":
            await broker.unsubscribe(service, self.topic, subid=self.subscription_id)
        else:
            self.say("unsupported")


def types_in(answer):
    """The values of pubsub#type in the forms of a description."""
    namespace = "{jabber:x:data}"
    for field in answer.xml.iter(f"{namespace}field"):
        if field.get("var") == META_DATA_TYPE:
            yield from (value.text for value in field.iter(f"{namespace}value"))


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
        condition = error.condition if isinstance(error, IqError) else str(error) or type(error).__name__
        platform.say("failed", message=condition)
    await platform.disconnect(wait=2)
    platform.say("ended")


logging.basicConfig(level=logging.ERROR)
asyncio.get_event_loop().run_until_complete(session())
