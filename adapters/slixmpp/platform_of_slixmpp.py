"""What an XMPP-Grid Platform of slixmpp does first: it logs in over TLS, with a password from the environment."""

import argparse
import asyncio
import os
import ssl

import slixmpp

DEADLINE_SECONDS = 20


def arguments(description):
    """The options that every Platform takes: where the Controller is, who the Platform is, which Topic it means."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--ca", required=True, help="PEM file of the authority that the Controller's certificate comes from")
    parser.add_argument("--jid", required=True)
    parser.add_argument("--password-variable", default="MILEPOST_PEER_PASSWORD")
    parser.add_argument("--service", required=True, help="JID of the Broker's publish-subscribe service")
    parser.add_argument("--topic", required=True)
    return parser


class Platform(slixmpp.ClientXMPP):
    """A Platform that verifies the Controller's certificate and offers nothing below TLS 1.2."""

    def __init__(self, options):
        super().__init__(options.jid, os.environ[options.password_variable])
        self.register_plugin("xep_0030")
        self.register_plugin("xep_0060")
        self.ca_certs = options.ca
        self.address = (options.host, options.port)
        self.broker = self["xep_0060"]

    def get_ssl_context(self):
        context = super().get_ssl_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def run(self, act):
        """Logs in, acts, logs out. Gives what the act gave; an XMPP error or a deadline that passed is raised."""

        async def session():
            started = self.wait_until("session_start", DEADLINE_SECONDS)
            self.connect(self.address)
            await started
            self.send_presence()
            try:
                return await asyncio.wait_for(act(), DEADLINE_SECONDS)
            finally:
                await self.disconnect()

        try:
            return self.loop.run_until_complete(session())
        finally:
            self._end_tasks()

    def _end_tasks(self):
        """slixmpp leaves its stanza filters waiting for ever."""
        tasks = asyncio.all_tasks(self.loop)
        for task in tasks:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
