# shellcheck shell=bash
# What every script of this folder starts with: the root of the clone, and words for the person at the terminal.

set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export ROOT

# Everything said to the person goes to the error stream: the output belongs to the program that is run.
say() {
  printf '\033[1m▸\033[0m %s\n' "$1" >&2
}

# fail VIETNAMESE ENGLISH
fail() {
  printf '\n%s\n\n%s\n\n' "$1" "$2" >&2
  exit 1
}

# The same folders as the application's own choice: root's home is closed to the account that PostgreSQL runs as.
default_home() {
  if [ "$(id -u)" = 0 ]; then
    echo /var/lib/thongsuot
  else
    echo "$HOME/.thongsuot"
  fi
}

listening() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# install_as_root PACKAGE: whether Debian's package manager could install it.
install_as_root() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >&2
}
