package io.dossier.http.outbound;

import java.time.Duration;

/** A moment by which something is done, on the clock that nobody sets back. */
record Deadline(long nanoTime) {
  static Deadline in(Duration patience) {
    return new Deadline(System.nanoTime() + patience.toNanos());
  }

  /** At least a millisecond, since zero means for ever where it is handed to a socket. */
  int leftMillis() {
    long left = (nanoTime - System.nanoTime()) / 1_000_000;
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, left));
  }

  boolean over() {
    return nanoTime - System.nanoTime() <= 0;
  }
}
