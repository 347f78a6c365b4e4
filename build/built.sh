# Builds what a command needs when its sources are newer than the build; sourced by ./parallax and ./bench.
# ROOT is the project's folder; JAVA_HOME is set.

# Modules that a user runs, and those that a measurer runs beside them.
USER_MODULES="core model intake report cli"

# Whether something under $2… is newer than the stamp $1 (or there is none).
is_stale() {
  stamp=$1
  shift
  [ -f "$stamp" ] || return 0
  [ -n "$(cd "$ROOT" && find pom.xml "$@" -path '*/src/test' -prune -o \( -type f -o -type d \) -newer "$stamp" -print -quit 2>/dev/null)" ]
}

# The sources of the modules named.
sources_of() {
  for module in "$@"; do printf '%s\n%s\n' "$module/pom.xml" "$module/src/main"; done
}

# One build at a time: a second start waits for the first. A lock whose process is gone is taken over.
lock_build() {
  lock=$ROOT/build/.lock
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$lock"
    else
      sleep 1
    fi
  done
  echo $$ > "$lock/pid"
  trap 'rm -rf "$lock"' EXIT
  trap 'rm -rf "$lock"; exit 130' INT TERM
}

unlock_build() {
  rm -rf "$lock"
  trap - EXIT INT TERM
}

# build_unless_fresh STAMP MODULE LAST MODULES…: packages MODULE and what it needs when any source of MODULES is newer than STAMP.
build_unless_fresh() {
  stamp=$1
  module=$2
  shift 2
  # shellcheck disable=SC2046
  is_stale "$stamp" $(sources_of "$@") || return 0
  lock_build
  # shellcheck disable=SC2046
  if is_stale "$stamp" $(sources_of "$@"); then
    run_maven "$stamp" "$module"
  fi
  unlock_build
}

# Says a line a module while Maven works; the whole log is kept for the case that it fails.
run_maven() {
  stamp=$1
  rm -f "$stamp"
  mkdir -p "$ROOT/build/log"
  log=$ROOT/build/log/$2.log
  started=$(mktemp "$ROOT/build/log/started.XXXXXX")
  echo "parallax: building (the first time it downloads its libraries; log: $log)" >&2
  (cd "$ROOT" && ./mvnw -B -ntp -Dstyle.color=never -DskipTests -Dmaven.test.skip=true -pl "$2" -am package; echo "exit $?") 2>&1 |
    tee "$log" | sed -un 's/^\[INFO\] Building \(Parallax [a-z]*\) .*/  \1/p; s/^\(Downloading Maven.*\)/  \1/p' >&2
  if [ "$(tail -n 1 "$log")" != "exit 0" ]; then
    rm -f "$started"
    grep -E '^\[(ERROR|FATAL)\]|^mvnw|rror:' "$log" | head -n 20 >&2
    echo "parallax: the build failed; everything it said is in $log" >&2
    exit 70
  fi
  # The stamp is as old as the build's start, so a source changed during the build is built again.
  mv "$started" "$stamp"
}
