#!/bin/sh
# Mono's xsd (Debian: mono-devel), the free twin of Microsoft's Xsd.exe, as docs/code-generators.md asks: xsd /classes, mcs,
# then XmlSerializer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

compile() {
  mkdir -p "$2/source"
  out=$(cd "$2/source" && pwd)
  cd "$(dirname "$1")"
  main=$(basename "$1")
  # xsd takes the files that a schema imports as arguments, before it.
  imported=$(ls ./*.xsd | grep -Fvx "./$main" || true)
  # shellcheck disable=SC2086
  said=$(xsd $imported "./$main" /classes /namespace:Iodef "/outputdir:$out" 2>&1) && ls "$out"/*.cs > /dev/null 2>&1 && return
  fail "$said"
}

build() {
  cd "$1"
  said=$(mcs -nologo -nowarn:0169,0649 -r:System.Xml.dll -out:binding.exe source/*.cs "$here/Binding.cs" 2>&1) && return
  fail "$(echo "$said" | grep error | head -n 1)"
}

write() {
  mono "$1/binding.exe" "urn:ietf:params:xml:ns:$(basename "$1")"
}

fail() {
  echo "$1" | head -n 1 >&2
  exit 1
}

case ${1-} in
  compile | build | write) "$@" ;;
  *) exit 127 ;;
esac
