#!/usr/bin/env bash
# Measures everything and writes docs/accuracy.md. Some minutes, best on a quiet machine. PARALLAX_GOLD and PARALLAX_STORIES name the corpora.
set -eu
cd "$(dirname "$0")/.."
gold=${PARALLAX_GOLD:?names the folder of corpora}
stories=${PARALLAX_STORIES:?names the folder of marked stories}
tables=$(mktemp -d)
trap 'rm -rf "$tables"' EXIT
run() { name=$1; shift; echo "== $*"; ./bench "$@" --json "$tables/$name.json"; }
polnear=$gold/attribution/polnear/dev
run 01 story examples/harbour-bridge
run 02 story "$stories/withdrawal"
# Marks of ours over the corpora, where there are any.
[ ! -d benchmarks/marks/stories ] || run 03 story benchmarks/marks/stories
[ ! -d benchmarks/marks/second ] || run 03a readers benchmarks/marks/wide/tune benchmarks/marks/second --program
[ ! -d benchmarks/marks/second-stories ] || run 03b readers benchmarks/marks/stories benchmarks/marks/second-stories --program
run 04 attribution "$polnear"
run 05 attribution "$polnear" --raw
[ ! -d benchmarks/marks/speakers ] || run 06 speakers "$polnear"
if [ -d benchmarks/marks/statements ]; then
  run 06a statements "$gold"
  run 06b statements "$gold" --marks benchmarks/marks/statements/held.tsv
fi
[ ! -f benchmarks/marks/nested.json ] || run 07 nested "$polnear"
run 08 pronouns "$gold/coreference/gum"
[ ! -f benchmarks/marks/antecedents.tsv ] || run 08a pronouns "$gold/attribution/polnear/train/text" --marks benchmarks/marks/antecedents.tsv
run 09 names "$gold/ner/worldwide" --peers
run 10 names "$gold/ner/worldwide" --raw
run 11 names "$gold/ner/re3d/CONLL-format/data-by-source/conll/BBC_Online" --peers
run 11a pairs "$gold/names/name_bench.csv"
run 11b arabic "$gold/names/wd_arabic.tsv"
run 12 times "$gold/time/tbaq" --peers
run 13 times "$gold/time/meantime" --peers
run 14 speed "$polnear"
run 15 extraction "$gold/extraction" --rounds 2
run 16 wayback "$gold/extraction"
run 17 anchors "$polnear/text" --peers
run 18 dates "$gold/dates/htmldate"
run 19 peers "$polnear" --articles 12
run 20 timeline "$gold/timeline/t17"
[ ! -d benchmarks/marks/candidates ] || run 20a candidates "$gold"
run 21 stories "$gold/stories/ecbplus"
run 22 stories "$gold/stories/giveme5w1h"
run 23 stories "$gold/stories/basil"
run 24 wire "$gold/attribution/polnear"
run 25 loaded "$gold/framing"
run 26 growing
run 27 claims "$gold/claims/claimdiff"
# Verdicts of people on what is printed of these, where there are any.
[ ! -d benchmarks/marks/verdicts ] || run 28 verdicts benchmarks/marks/stories --verdicts benchmarks/marks/verdicts
./bench accuracy --notes benchmarks/accuracy/notes.md --out docs/accuracy.md "$tables"/*.json
echo "wrote docs/accuracy.md"
