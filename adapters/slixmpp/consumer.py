"""A Consumer: subscribes to a Topic and writes what is published to it to standard output, one item a line
(RFC 8600, section 6). Says `subscribed` on standard error when the Broker has granted it."""

import asyncio
import sys

from slixmpp.exceptions import IqError

from platform_of_slixmpp import Platform, arguments


def main():
    parser = arguments(__doc__)
    parser.add_argument("--items", type=int, default=1, help="end after so many")
    options = parser.parse_args()
    consumer = Platform(options)
    published = asyncio.Queue()
    consumer.add_event_handler("pubsub_publish", published.put_nowait)

    async def act():
        granted = await consumer.broker.subscribe(options.service, options.topic)
        print(granted["pubsub"]["subscription"]["subscription"], file=sys.stderr, flush=True)
        for _ in range(options.items):
            event = await published.get()
            print(event["pubsub_event"]["items"]["item"], flush=True)

    try:
        consumer.run(act)
    except IqError as error:
        print(error.iq, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
