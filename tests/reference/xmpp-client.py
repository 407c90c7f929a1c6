"""A Provider and a Consumer made of slixmpp, run against the Controller that the arguments describe; prints one JSON object."""

import asyncio
import json
import ssl
import sys
import xml.etree.ElementTree as ET

import slixmpp
from slixmpp.exceptions import IqError

NODE = "slixmpp-topic"
IODEF = "urn:ietf:params:xml:ns:iodef-2.0"


class Platform(slixmpp.ClientXMPP):
    def __init__(self, jid, password, authority, certificate=None, key=None):
        super().__init__(jid, password)
        self.ca_certs = authority
        self.certfile, self.keyfile = certificate, key
        if certificate is None:
            # slixmpp binds to TLS 1.3 by tls-unique, which TLS 1.3 does not have.
            self.ssl_context.maximum_version = ssl.TLSVersion.TLSv1_2
        for plugin in ("xep_0004", "xep_0030", "xep_0059", "xep_0060", "xep_0199", "xep_0203"):
            self.register_plugin(plugin)
        self.messages = asyncio.Queue()
        self.ready = asyncio.get_event_loop().create_future()
        self.mechanism = None
        self.register_handler(
            slixmpp.xmlstream.handler.Callback(
                "any message",
                slixmpp.xmlstream.matcher.MatchXPath("{jabber:client}message"),
                self.messages.put_nowait,
            )
        )
        self.add_event_handler("session_start", self._start)
        self.add_event_handler("failed_all_auth", lambda _: self._fail("no mechanism worked"))

    async def _start(self, _):
        self.mechanism = self["feature_mechanisms"].mech.name
        await self.get_roster()
        self.send_presence()
        if not self.ready.done():
            self.ready.set_result(True)

    def _fail(self, why):
        if not self.ready.done():
            self.ready.set_exception(RuntimeError(why))

    async def online(self, host, port):
        self.connect((host, port))
        await asyncio.wait_for(self.ready, 10)

    async def next_message(self):
        return await asyncio.wait_for(self.messages.get(), 5)


async def main(point):
    def platform(name):
        account = point["accounts"][name]
        with open(account["password"]["file"], encoding="ascii") as file:
            return Platform(account["jid"], file.read(), point["ca"])

    host, port, service = point["host"], point["port"], point["service"]
    seen = {}
    provider, consumer = platform("provider"), platform("consumer")
    await provider.online(host, port)
    await consumer.online(host, port)
    seen["mechanism"] = provider.mechanism
    seen["tls"] = provider.socket.version() if hasattr(provider.socket, "version") else None

    info = await provider["xep_0030"].get_info(jid=service)
    seen["identities"] = sorted(f"{category}/{kind}" for category, kind, *_ in info["disco_info"]["identities"])

    form = provider["xep_0004"].make_form(ftype="submit")
    form.add_field(var="FORM_TYPE", ftype="hidden", value="http://jabber.org/protocol/pubsub#node_config")
    form.add_field(var="pubsub#access_model", value="authorize")
    form.add_field(var="pubsub#type", value=IODEF)
    await provider["xep_0060"].create_node(service, NODE, config=form)

    items = await consumer["xep_0030"].get_items(jid=service)
    seen["topics"] = [node for _, node, _ in items["disco_items"]["items"]]
    about = await consumer["xep_0030"].get_info(jid=service, node=NODE)
    seen["type"] = about["disco_info"].xml.findtext(".//{jabber:x:data}field[@var='pubsub#type']/{jabber:x:data}value")

    answer = await consumer["xep_0060"].subscribe(service, NODE)
    seen["subscription"] = answer["pubsub"]["subscription"]["subscription"]
    request = await provider.next_message()
    approve(provider, request)
    notice = await consumer.next_message()
    seen["notice"] = notice.xml.find(".//{http://jabber.org/protocol/pubsub#event}subscription").get("subscription")

    document = ET.fromstring(f'<IODEF-Document xmlns="{IODEF}" version="2.00"><Incident purpose="reporting"/></IODEF-Document>')
    await provider["xep_0060"].publish(service, NODE, id="first", payload=document)
    event = await consumer.next_message()
    item = event.xml.find(".//{http://jabber.org/protocol/pubsub#event}item")
    seen["delivered"] = [item.get("id"), item[0].tag]

    outsider = platform("outsider")
    await outsider.online(host, port)
    try:
        await outsider["xep_0060"].get_items(service, NODE)
        seen["outsider"] = "served"
    except IqError as error:
        seen["outsider"] = error.iq["error"]["condition"]

    account = point["external"]["account"]
    sensor = Platform(account["jid"], "", point["ca"], account["certificate"], account["key"])
    await sensor.online(host, port)
    seen["external"] = [sensor.mechanism, sensor.boundjid.bare]
    for each in (provider, consumer, outsider, sensor):
        await each.disconnect()
    print(json.dumps(seen))


def approve(provider, request):
    asked = request.xml.find("{jabber:x:data}x")
    values = {field.get("var"): field.findtext("{jabber:x:data}value") for field in asked}
    values["pubsub#allow"] = "true"
    form = provider["xep_0004"].make_form(ftype="submit")
    for name, value in values.items():
        form.add_field(var=name, value=value)
    reply = provider.make_message(mto=request["from"])
    reply["id"] = request["id"]
    reply.append(form)
    reply.send()


asyncio.get_event_loop().run_until_complete(main(json.loads(sys.argv[1])))
