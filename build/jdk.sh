# Finds a JDK of 17 or later; sourced by ./parallax, ./verify and ./bench. Sets JAVA_HOME, or says what to install.

# The major version of the JDK at $1 from its release file; 0 where it is none.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

# Prints the homes where a JDK may live, best first, one a line.
jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  on_path=$(command -v javac 2>/dev/null) && [ -n "$on_path" ] && real=$(readlink -f "$on_path" 2>/dev/null) && dirname "$(dirname "$real")"
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 17+ 2>/dev/null
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/*; do
    [ -d "$home" ] && echo "$home"
  done
}

find_jdk() {
  found=$(jdk_candidates | while IFS= read -r home; do
    [ "$(jdk_major "$home")" -ge 17 ] && { echo "$home"; break; }
  done)
  if [ -z "$found" ]; then
    echo "parallax: no JDK of version 17 or later was found (looked at JAVA_HOME, PATH and the usual folders)." >&2
    echo "  Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless" >&2
    echo "  Fedora:          sudo dnf install java-17-openjdk-devel" >&2
    echo "  macOS:           brew install openjdk@17" >&2
    echo "  Windows:         install a JDK 17 and run this from Git Bash, with JAVA_HOME set" >&2
    exit 69
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}
