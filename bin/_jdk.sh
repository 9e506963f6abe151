# shellcheck shell=bash
# Finds a JDK 25, wherever the machine keeps it and whatever its default java is, and exports JAVA_HOME. Needs _lib.sh.

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

# The home of the compiler that the shell would run, behind its links.
jdk_on_path() {
  local compiler target
  compiler="$(command -v javac)" || return 0
  while target="$(readlink "$compiler")"; do
    case "$target" in
      /*) compiler="$target" ;;
      *) compiler="$(dirname "$compiler")/$target" ;;
    esac
  done
  dirname "$(dirname "$compiler")"
}

jdk_candidates() {
  echo "${JAVA_HOME:-}"
  jdk_on_path
  printf '%s\n' /usr/lib/jvm/*25* /usr/java/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    "$HOME"/.local/share/mise/installs/java/*25* "$HOME"/.asdf/installs/java/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
}

use_jdk_25() {
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      export PATH="$JAVA_HOME/bin:$PATH"
      # Only a JDK this new knows these: Maven's own libraries would otherwise print warnings.
      export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
      return
    fi
  done < <(jdk_candidates)
  fail "Chưa tìm thấy JDK 25 (bộ công cụ Java). Hãy cài một trong các cách sau rồi chạy lại:
  Debian, Ubuntu:  sudo apt-get install openjdk-25-jdk   (hoặc temurin-25-jdk từ https://adoptium.net)
  Fedora:          sudo dnf install java-25-openjdk-devel
  macOS:           brew install --cask temurin@25
  SDKMAN:          sdk install java 25-tem
Nếu JDK 25 đã có ở nơi khác: JAVA_HOME=/đường/dẫn/jdk-25 bin/run" \
    "No JDK 25 was found. Install it in one of the ways above and run the command again;
if it is already somewhere else, say where: JAVA_HOME=/path/to/jdk-25 bin/run"
}

use_jdk_25
