#!/bin/sh
# CodeSynthesis XSD (Debian: xsdcxx) as docs/code-generators.md asks: xsdcxx cxx-tree, g++, then parse and serialize, validated.
# Wildcards and mixed content are options of its own that IODEF's extensions need; two of the namespaces that IODEF imports
# have no default name in C++. Nothing is optimized, which is half of the time of a build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

compile() {
  cp "$(dirname "$1")"/*.xsd "$2"
  cd "$2"
  xsdcxx cxx-tree --std c++11 --generate-serialization --generate-wildcard --ordered-type-mixed \
    --root-element IODEF-Document --namespace-map 'http://www.w3.org/2000/09/xmldsig#=xmldsig' ./*.xsd
}

build() {
  cd "$1"
  main=$(basename "$PWD")
  printf '%s\n' *.cxx | xargs -P 2 -I FILE g++ -std=c++11 -O0 -w -c FILE -o FILE.o
  g++ -std=c++11 -O0 -w -I. "-DBINDING=\"$main.hxx\"" "-DNAMESPACE=$(echo "$main" | tr .- __)" -o binding "$here/binding.cxx" ./*.o -lxerces-c
}

write() {
  main=$(basename "$1")
  "$1/binding" "urn:ietf:params:xml:ns:$main" "$(cd "$1" && pwd)/$main.xsd"
}

# With the binding of the document's version.
library() {
  document=$(mktemp)
  trap 'rm -f "$document"' EXIT
  cat > "$document"
  case $(xmllint --nonet --xpath 'namespace-uri(/*)' "$document" 2> /dev/null) in
    urn:ietf:params:xml:ns:iodef-1.0) write "$1/iodef-1.0" < "$document" ;;
    urn:ietf:params:xml:ns:iodef-2.0) write "$1/iodef-2.0" < "$document" ;;
    *) echo 'no binding for the namespace of the document element' >&2; return 1 ;;
  esac
}

case ${1-} in
  compile | build | write | library) "$@" ;;
  *) exit 127 ;;
esac
