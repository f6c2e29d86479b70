package io.dossier.bench.uploads;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are taken in as JPEG, each of bytes of its own, and that a reader gives up at once: so
 * that the cost of taking them in is what is measured. Safe for many threads.
 */
final class RandomFiles {
  private final AtomicInteger made = new AtomicInteger();
  private final byte[] noise;

  RandomFiles(int bytes) {
    noise = new byte[bytes];
    new Random(bytes).nextBytes(noise);
    noise[0] = (byte) 0xff;
    noise[1] = (byte) 0xd8;
    noise[2] = (byte) 0xff;
    noise[3] = (byte) 0xe0;
  }

  byte[] next() {
    byte[] file = noise.clone();
    int number = made.incrementAndGet();
    for (int i = 0; i < 4; i++) {
      file[file.length / 2 + i] = (byte) (number >> 8 * i);
    }
    return file;
  }
}
