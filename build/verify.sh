# The steps of ./verify; sourced by it. Each returns 0 when it holds; what could not be checked is said aloud at the end.

NOT_RUN=""
mkdir -p build/log
STARTED=$(date +%s)

step() {
  echo "== $1"
  began=$(date +%s)
  if ! "$2"; then
    echo "verify: FAILED at: $1" >&2
    exit 1
  fi
  echo "   ($(($(date +%s) - began)) s)"
}

did_not_run() {
  NOT_RUN="$NOT_RUN
  - $1"
  echo "   NOT RUN: $1"
}

# Chromium, driven through node, opens the report in the tests; python3 runs the reference scorer beside ours.
system_packages() {
  missing=""
  command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing="chromium"
  command -v node >/dev/null 2>&1 || missing="$missing nodejs"
  command -v python3 >/dev/null 2>&1 || missing="$missing python3"
  if [ -n "${missing# }" ]; then
    install_packages $missing || return 1
  fi
  find_jdk
  JDK17=$(jdk_of 17)
  JAVA_HOME=${JDK17:-$JAVA_HOME}
  export JAVA_HOME
  echo "   JDK: $JAVA_HOME"
}

install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "   installing: $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >build/log/apt.log 2>&1 && return 0
    echo "   installing failed: see build/log/apt.log" >&2
    return 1
  fi
  echo "   please install: $*   (Debian, Ubuntu: sudo apt-get install $*)" >&2
  return 1
}

# The home of a JDK of exactly this major version; "" where there is none.
jdk_of() {
  jdk_candidates | while IFS= read -r home; do
    [ "$(jdk_major "$home")" = "$1" ] && { echo "$home"; break; }
  done
}

strict_build() {
  ./mvnw -B -ntp -Dstyle.color=never -Pstrict package >build/log/strict.log 2>&1
  told build/log/strict.log $?
}

tests_on_newer_jdk() {
  newer=$(jdk_of 25)
  if [ -z "$newer" ]; then
    did_not_run "the tests on JDK 25: none was found here"
    return 0
  fi
  JAVA_HOME=$newer ./mvnw -B -ntp -Dstyle.color=never "-Dtest.native=--enable-native-access=ALL-UNNAMED" package >build/log/jdk25.log 2>&1
  told build/log/jdk25.log $?
}

# told LOG STATUS: the tests' totals, or what went wrong.
told() {
  if [ "$2" -ne 0 ]; then
    grep -E '^\[ERROR\]|FAIL|rror:' "$1" | head -n 60
    echo "   the whole log: $1"
    return 1
  fi
  grep -E '^\[(INFO|WARNING)\] Tests run:.*[0-9]$' "$1" | sed 's/^/   /'
}

training_tests() {
  if ! [ -d training/tests ]; then
    did_not_run "training: it has no tests folder"
    return 1
  fi
  trainer=$(for python in python3 /usr/bin/python3; do "$python" -c 'import torch, onnx, numpy' 2>/dev/null && { echo "$python"; break; }; done)
  if [ -z "$trainer" ]; then
    did_not_run "the unit tests of training/ (they need python3 with torch, onnx and numpy; building and using Parallax does not)"
    return 0
  fi
  (cd training && OMP_NUM_THREADS=1 "$trainer" -m unittest discover -q -s tests -t .) >build/log/training.log 2>&1 || { tail -n 40 build/log/training.log; return 1; }
  tail -n 3 build/log/training.log | sed 's/^/   /'
}

# The same input must give the same bytes, whatever the number of threads.
example_story() {
  one=$(mktemp -d) && two=$(mktemp -d) || return 1
  ./parallax read examples/harbour-bridge --out "$one" --threads 1 --quiet --csv &&
    ./parallax read examples/harbour-bridge --out "$two" --threads 2 --quiet --csv &&
    diff -r "$one" "$two"
  result=$?
  rm -rf "$one" "$two"
  return $result
}

# The gates on the example run everywhere; those on corpora run where the corpora are.
quality_gates() {
  ./bench gates >build/log/gates.log 2>&1
  result=$?
  sed 's/^/   /' build/log/gates.log
  while IFS= read -r line; do did_not_run "$line"; done < <(grep 'NOT RUN' build/log/gates.log | sed 's/^ *NOT RUN: //')
  return $result
}

summary() {
  echo "== verify: everything that ran has passed, in $(($(date +%s) - STARTED)) s"
  [ -z "$NOT_RUN" ] || echo "not run:$NOT_RUN"
}
