-- Prosody as an XMPP-Grid Controller with a Broker, loopback only (docs/peers.md says why each setting).

run_as_root = {{asRoot}}
pidfile = "{{folder}}/prosody.pid"
data_path = "{{folder}}/data"
log = { info = "*console" }

interfaces = { "127.0.0.1" }
c2s_ports = { {{starttlsPort}} }
c2s_direct_tls_ports = { {{directPort}} }
s2s_ports = {}
modules_disabled = { "s2s" }

modules_enabled = { "saslauth", "tls", "disco", "roster", "offline", "ping", "posix" }
c2s_require_encryption = true
allow_registration = false
disable_sasl_mechanisms = { "DIGEST-MD5", "PLAIN" }

certificates = "{{folder}}/certificates"
local certificate = {
  certificate = "{{folder}}/certificates/server.pem",
  key = "{{folder}}/certificates/server-key.pem",
  cafile = "{{folder}}/certificates/ca.pem",
}
local certificate_and_theirs = {
  certificate = certificate.certificate,
  key = certificate.key,
  cafile = certificate.cafile,
  verify = { "peer" },
}
ssl = certificate
c2s_direct_tls_ssl = certificate_and_theirs

VirtualHost "{{domain}}"
  authentication = "internal_plain"

VirtualHost "{{certificateDomain}}"
  authentication = "ccert"
  certificate_match = "xmppaddr"
  c2s_ssl = certificate_and_theirs

Component "{{service}}" "pubsub"
  admins = { "provider@{{domain}}", "provider@{{certificateDomain}}" }
  autocreate_on_publish = false
  autocreate_on_subscribe = false
  expose_publisher = true
