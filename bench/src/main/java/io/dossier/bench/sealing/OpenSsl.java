package io.dossier.bench.sealing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What the machine can do, by the program {@code openssl} where there is one. */
final class OpenSsl {
  private OpenSsl() {}

  static void print() throws InterruptedException {
    for (String algorithm : List.of("sha256", "aes-256-gcm")) {
      System.out.printf(Locale.ROOT, "%-26s %s%n", "openssl " + algorithm, speed(algorithm));
    }
  }

  private static String speed(String algorithm) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(
                  "openssl", "speed", "-evp", algorithm, "-bytes", "1048576", "-seconds", "2")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String last = "";
      for (String line : process.inputReader().lines().toList()) {
        last = line.isBlank() ? last : line;
      }
      process.waitFor();
      String figure = last.substring(last.lastIndexOf(' ') + 1).replace("k", "");
      return String.format(Locale.ROOT, "%.0f MB/s", Double.parseDouble(figure) / 1e3);
    } catch (IOException e) {
      return "not installed";
    }
  }
}
