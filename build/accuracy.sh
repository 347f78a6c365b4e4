#!/usr/bin/env bash
# Measures everything and writes docs/accuracy.md. Some minutes, best on a quiet machine. PARALLAX_GOLD and PARALLAX_STORIES name the corpora.
set -eu
cd "$(dirname "$0")/.."
gold=${PARALLAX_GOLD:?names the folder of corpora}
stories=${PARALLAX_STORIES:?names the folder of marked stories}
tables=$(mktemp -d)
trap 'rm -rf "$tables"' EXIT
run() { name=$1; shift; echo "== $*"; ./bench "$@" --json "$tables/$name.json"; }
run 1 story examples/harbour-bridge
run 2 story "$stories/withdrawal"
run 3 attribution "$gold/attribution/polnear/dev"
run 4 attribution "$gold/attribution/polnear/dev" --raw
run 5 times "$gold/time/tbaq"
run 6 times "$gold/time/meantime"
run 7 speed "$gold/attribution/polnear/dev"
run 8 peers "$gold/attribution/polnear/dev" --articles 12
./bench accuracy --notes benchmarks/accuracy/notes.md --out docs/accuracy.md "$tables"/*.json
echo "wrote docs/accuracy.md"
