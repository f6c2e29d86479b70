package io.dossier.reader.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the system adds to a child's own restraint: an empty network name space, and a mount name
 * space in which nothing can be written but one folder. Linux gives both to an ordinary user with
 * {@code unshare(1)}, unless its administrator forbids user name spaces; then a child is confined
 * by its own code alone.
 */
enum Confinement {
  /** No network, and one folder to write in. */
  NETWORK_AND_FILES("--net", "--mount"),
  /** No network. */
  NETWORK("--net"),
  NONE;

  /**
   * Binds the folder to itself, so that it is a mount of its own, and makes every other read-only.
   */
  private static final String READ_ONLY_BUT =
      """
      mount --bind "$1" "$1" || exit 125
      [ ! -d "$2" ] || mount -t tmpfs -o size=4k,mode=700 hidden "$2" || exit 125
      awk '{print $5}' /proc/self/mountinfo | sort -u | while read -r escaped; do
        at=$(printf '%b' "$escaped")
        case "$at" in
          "$1"|/proc|/proc/*|/sys|/sys/*) ;;
          *) mount -o remount,bind,ro "$at" 2>/dev/null ;;
        esac
      done
      shift 2
      exec setpriv --bounding-set=-all --inh-caps=-all --no-new-privs "$@"
      """;

  private static final String WRITES = "probe=$(mktemp \"$1/probe.XXXXXX\") && rm \"$probe\"";

  private final List<String> spaces;

  Confinement(String... spaces) {
    this.spaces = List.of(spaces);
  }

  /** The strictest that works here. */
  static Confinement strictest(Path folder, Optional<Path> hidden) {
    for (Confinement confinement : List.of(NETWORK_AND_FILES, NETWORK)) {
      if (succeeds(
          confinement.of(folder, hidden, List.of("sh", "-c", WRITES, "sh", folder.toString())))) {
        return confinement;
      }
    }
    return NONE;
  }

  /**
   * The command line that runs another one confined.
   *
   * @param writable as the system names it: absolute, without links and dots
   * @param hidden a folder that is empty to it, if it is there; not one that holds the writable one
   */
  List<String> of(Path writable, Optional<Path> hidden, List<String> command) {
    List<String> words = new ArrayList<>();
    if (this != NONE) {
      words.addAll(List.of("unshare", "--user", "--map-root-user"));
      words.addAll(spaces);
      words.add("--");
    }
    if (this == NETWORK_AND_FILES) {
      words.addAll(List.of("sh", "-c", READ_ONLY_BUT, "sh", writable.toString()));
      words.add(hidden.map(Path::toString).orElse(""));
    }
    words.addAll(command);
    return words;
  }

  private static boolean succeeds(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
