#!/bin/sh
# Installs Debian packages, quietly and without questions, and starts none of their daemons: the tests start their own
# on loopback. Run as root: install-packages.sh PACKAGE...
set -eu
export DEBIAN_FRONTEND=noninteractive
# The installation of ejabberd leaves Erlang's port mapper running, on every interface unless told otherwise.
export ERL_EPMD_ADDRESS=127.0.0.1

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT INT TERM
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
fi

epmd_runs() {
  command -v epmd > /dev/null && epmd -names > /dev/null 2>&1
}
if epmd_runs; then epmd_is_ours=no; else epmd_is_ours=yes; fi

install() {
  apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold \
    -o Acquire::Retries=2 -o Acquire::http::Timeout=30 "$@" < /dev/null
}

# The package lists of a fresh system are empty, those of an old one name versions that are gone.
install "$@" || { apt-get update -qq && install "$@"; }

# What is installed only now nobody relies on: its daemon runs neither now (another policy may have let it start) nor at boot.
for package in "$@"; do
  case "$package" in
    prosody | ejabberd | fcgiwrap) service=$package ;;
    nginx-light) service=nginx ;;
    *) continue ;;
  esac
  if [ -d /run/systemd/system ]; then
    systemctl disable --now --quiet "$service" || true
  elif [ -x "/etc/init.d/$service" ]; then
    "/etc/init.d/$service" stop > /dev/null 2>&1 || true
  fi
done

# It refuses while a node of somebody else's is registered with it.
if [ "$epmd_is_ours" = yes ] && epmd_runs; then epmd -kill > /dev/null || true; fi
