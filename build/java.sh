# Runs a main class of the build; sourced by ./parallax and ./bench. JAVA_HOME is set.

# run_java TARGET MAIN ARGS…: TARGET holds the module's jar and lib/ with what it needs.
run_java() {
  target=$1
  main=$2
  shift 2
  # The serial collector and one tier of compilation less keep a short run short and small; a run over very many pages wants all tiers.
  case ${1:-} in extract | extraction | dates) tiers= ;; *) tiers=-XX:TieredStopAtLevel=1 ;; esac
  set -- -cp "$target/*:$target/lib/*" "$main" "$@"
  [ "$(jdk_major "$JAVA_HOME")" -ge 22 ] && set -- --enable-native-access=ALL-UNNAMED "$@"
  # Java cannot tell which of its streams is a terminal, nor how wide it is.
  if [ -t 1 ]; then
    columns=$(stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2)
    set -- -Dparallax.stdout=terminal "-Dparallax.columns=${columns:-100}" "$@"
  fi
  [ -t 2 ] && set -- -Dparallax.stderr=terminal "$@"
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:NewRatio=1 $tiers -XX:MaxRAMPercentage=50 -Xss2m -Dfile.encoding=UTF-8 ${PARALLAX_JAVA_OPTIONS:-} "$@"
}
