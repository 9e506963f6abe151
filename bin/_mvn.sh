# shellcheck shell=bash
# Maven: the version that this clone asks for, else the one that is installed. Needs _lib.sh and _jdk.sh.

mvn_here() {
  if [ -z "${MVN:-}" ]; then
    choose_maven
  fi
  # Names of modules are Vietnamese, also where the terminal's language is not set.
  (cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:-} -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8" "$MVN" "$@")
}

choose_maven() {
  if "$ROOT/mvnw" -v >/dev/null 2>&1; then
    MVN="$ROOT/mvnw"
  elif command -v mvn >/dev/null; then
    MVN="$(command -v mvn)"
    say "Không tải được Maven theo phiên bản của dự án; dùng Maven có sẵn: $MVN"
  else
    fail "Không tải được Maven, và máy này chưa cài Maven. Hãy kiểm tra kết nối mạng, hoặc cài Maven (Debian, Ubuntu: sudo apt-get install maven)." \
      "Maven cannot be downloaded and none is installed. Check the network, or install Maven (Debian, Ubuntu: sudo apt-get install maven)."
  fi
}
