"""A Provider: creates a Topic where it is told to, and publishes the document on standard input to it (RFC 8600, section 6)."""

import sys
import xml.etree.ElementTree as ElementTree

from slixmpp.exceptions import IqError

from platform_of_slixmpp import Platform, arguments


def main():
    parser = arguments(__doc__)
    parser.add_argument("--create", action="store_true", help="create the Topic first")
    parser.add_argument("--access-model", help="of the Topic that is created: open, authorize, whitelist")
    options = parser.parse_args()
    document = ElementTree.fromstring(sys.stdin.buffer.read())
    provider = Platform(options)

    async def act():
        if options.create:
            await provider.broker.create_node(options.service, options.topic, config=configuration(provider, options.access_model))
        return await provider.broker.publish(options.service, options.topic, payload=document)

    try:
        print(provider.run(act))
    except IqError as error:
        print(error.iq, file=sys.stderr)
        return 1
    return 0


def configuration(provider, access_model):
    """The data form that goes with the creation; none where the Topic is to be as the Broker makes it."""
    if access_model is None:
        return None
    provider.register_plugin("xep_0004")
    form = provider["xep_0004"].make_form("submit")
    form.add_field(var="FORM_TYPE", ftype="hidden", value="http://jabber.org/protocol/pubsub#node_config")
    form.add_field(var="pubsub#access_model", value=access_model)
    return form


if __name__ == "__main__":
    sys.exit(main())
