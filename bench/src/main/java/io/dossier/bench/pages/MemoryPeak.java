package io.dossier.bench.pages;

import io.dossier.bench.server.ProcessMemory;
import io.dossier.bench.server.RunningServer;

/** The most memory that the reader processes of a server were seen to hold together. */
final class MemoryPeak {
  private final RunningServer server;
  private long together;
  private long largest;

  MemoryPeak(RunningServer server) {
    this.server = server;
  }

  void sample() {
    together = Math.max(together, server.readers().mapToLong(ProcessMemory::resident).sum());
    largest = Math.max(largest, server.readers().mapToLong(ProcessMemory::peak).max().orElse(0));
  }

  void print() {
    System.out.printf(
        "peak resident memory: server %d MiB, all readers together %d MiB, one reader %d MiB%n",
        server.memory().peak(), together, largest);
  }
}
