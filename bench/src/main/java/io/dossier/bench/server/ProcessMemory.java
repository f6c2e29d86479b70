package io.dossier.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of a process as Linux counts it, in MiB; 0 once the process is gone. */
public record ProcessMemory(long pid) {

  public long resident() {
    return line("VmRSS:");
  }

  public long peak() {
    return line("VmHWM:");
  }

  private long line(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
