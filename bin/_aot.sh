# shellcheck shell=bash
# The cache of loaded and linked classes that halves the start. It belongs to one build and one JDK, is made once in the
# background, and a start never depends on it: without it, or with a spoilt one, the application only starts slower.
# Needs _build.sh. THONGSUOT_AOT=off switches it off.

AOT_CACHE="$APP/thongsuot.aot"

use_aot_cache() {
  if [ "${THONGSUOT_AOT:-on}" != off ] && [ -f "$AOT_CACHE" ]; then
    JAVA_FLAGS+=("-XX:AOTCache=$AOT_CACHE" "-Xlog:aot*=off,cds*=off")
  fi
}

# A rehearsal on a database of its own, as far as a start goes without opening a port. It ends with the application: the
# process number of this script is by then the application's.
rehearse() {
  local home child status=0
  home="$(mktemp -d "${TMPDIR:-/tmp}/thongsuot-rehearsal-XXXXXX")"
  chmod 711 "$home"
  env -u SPRING_DATASOURCE_URL THONGSUOT_HOME="$home" \
    nice -n 19 "$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}" "-XX:AOTCacheOutput=$AOT_CACHE.$$" -Dspring.context.exit=onRefresh \
    -jar "$APP/thongsuot.jar" >"$APP/rehearsal.log" 2>&1 </dev/null &
  child=$!
  while kill -0 "$child" 2>/dev/null; do
    if ! kill -0 $$ 2>/dev/null; then
      kill -TERM "$child" 2>/dev/null || true
      rmdir "$APP/.rehearsed" 2>/dev/null || true
    fi
    sleep 1
  done
  wait "$child" || status=$?
  rm -rf "$home"
  if [ "$status" = 0 ] && [ -s "$AOT_CACHE.$$" ]; then
    mv "$AOT_CACHE.$$" "$AOT_CACHE"
  else
    rm -f "$AOT_CACHE.$$"
  fi
}

# Once per build, after the application on this port has come up, so that the two do not compete for the processor.
make_aot_cache_later() {
  if [ "${THONGSUOT_AOT:-on}" = off ] || [ -f "$AOT_CACHE" ] || ! mkdir "$APP/.rehearsed" 2>/dev/null; then
    return
  fi
  (
    while kill -0 $$ 2>/dev/null; do
      if listening "$1"; then
        sleep 5
        rehearse
        exit
      fi
      sleep 1
    done
    rmdir "$APP/.rehearsed"
  ) >/dev/null 2>&1 </dev/null &
}
