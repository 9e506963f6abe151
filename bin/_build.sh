# shellcheck shell=bash
# Builds the application when its sources changed, and lays it out for a fast start. Needs _lib.sh and _jdk.sh.
# Sets APP (folder with thongsuot.jar and lib/) and JAVA_FLAGS (array).

BUILDS="$ROOT/target/run"
# shellcheck disable=SC2034
JAVA_FLAGS=(-XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED)

# By content, not by time: a checkout or a copy of the clone changes times and nothing else.
sources_fingerprint() {
  local folders=()
  local folder
  for folder in postgres/src/main db/src/main db/src/codegen app/src/main app/src/codegen; do
    if [ -d "$ROOT/$folder" ]; then folders+=("$folder"); fi
  done
  (cd "$ROOT" && {
    find "${folders[@]}" -type f -exec cksum {} +
    cksum pom.xml ./*/pom.xml "$JAVA_HOME/release"
  } | LC_ALL=C sort | cksum | tr ' ' '-')
}

# Moves the finished build to its place in one step, so that a stopped one is never mistaken for it.
lay_out() {
  local draft="$BUILDS/.draft-$$"
  rm -rf "$draft"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/app/target/thongsuot.jar" extract --destination "$draft" >/dev/null
  mv "$draft" "$1" 2>/dev/null || rm -rf "$draft"
}

# A running application still needs the build that it was started from.
remove_old_builds() {
  local old
  for old in "$BUILDS"/app-* "$BUILDS"/.draft-*; do
    if [ "$old" != "$APP" ] && [ -n "$(find "$old" -maxdepth 0 -mtime +1 2>/dev/null)" ]; then
      rm -rf "$old"
    fi
  done
}

# One line for each module that Maven begins.
progress() {
  sed -n -u 's/^\[INFO\] Building \(.*[^ ]\) [^ ]* *\[\([0-9/]*\)\]$/  \2 \1/p' >&2
}

build() {
  # shellcheck source=bin/_mvn.sh
  source "$ROOT/bin/_mvn.sh"
  say "Đang biên dịch Thông Suốt (lần đầu mất vài phút vì phải tải thư viện)…"
  if ! mvn_here -B -ntp -Dstyle.color=never -pl app -am -Dmaven.test.skip=true package 2>&1 | tee "$BUILDS/build.log" | progress; then
    grep '^\[ERROR\]' "$BUILDS/build.log" >&2 || tail -n 50 "$BUILDS/build.log" >&2
    fail "Biên dịch không thành công; lý do ở ngay trên đây, chi tiết trong $BUILDS/build.log." \
      "The build failed; the reason stands above, the details in $BUILDS/build.log."
  fi
  lay_out "$APP"
  remove_old_builds
}

# Two starts at once on a fresh clone: one builds, the other waits for it.
build_alone() {
  mkdir -p "$BUILDS"
  exec 8>"$BUILDS/lock"
  if command -v flock >/dev/null; then flock 8; fi
  if [ ! -f "$APP/thongsuot.jar" ]; then build; fi
  exec 8>&-
}

APP="$BUILDS/app-$(sources_fingerprint)"
if [ ! -f "$APP/thongsuot.jar" ]; then
  build_alone
fi
export APP
