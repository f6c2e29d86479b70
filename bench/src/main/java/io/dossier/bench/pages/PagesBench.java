package io.dossier.bench.pages;

import io.dossier.bench.server.Client;
import io.dossier.bench.server.Progress;
import io.dossier.bench.server.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Uploads the files of a folder to a new server, several times with bytes appended that change
 * nothing but the hash, and waits until all are read.
 */
public final class PagesBench {
  private static final String USAGE =
      "usage: bench/run-pages.sh [folder [rounds [pdf-password]]]; samples, 5 times, by default";

  private final RunningServer server;
  private final Client client;
  private final Map<String, String> fields;

  private PagesBench(RunningServer server, Map<String, String> fields) throws IOException {
    this.server = server;
    this.client = server.client();
    this.fields = fields;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 3 || (arguments.length > 1 && !arguments[1].matches("\\d{1,4}"))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Path files = Path.of(arguments.length > 0 ? arguments[0] : "samples");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    String password =
        arguments.length > 2 ? arguments[2] : arguments.length == 0 ? "open sesame" : "";
    Path folder = Files.createTempDirectory("dossier-bench");
    try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
      Map<String, String> fields = password.isEmpty() ? Map.of() : Map.of("pdfPassword", password);
      new PagesBench(server, fields).run(documents(files), rounds);
    } finally {
      RunningServer.remove(folder);
    }
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches("(?i).*\\.(pdf|jpe?g|png|heic|webp|tiff?)"))
          .sorted()
          .toList();
    }
  }

  private void run(List<Path> files, int rounds) throws Exception {
    Progress warmUp = new Progress(client);
    upload(files.subList(0, Math.min(2, files.size())), 0, warmUp);
    warmUp.awaitAll(() -> {});
    MemoryPeak readers = new MemoryPeak(server);
    Progress progress = new Progress(client);
    long start = System.nanoTime();
    for (int round = 1; round <= rounds; round++) {
      upload(files, round, progress);
    }
    progress.awaitAll(readers::sample);
    double minutes = (System.nanoTime() - start) / 60e9;
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d pages in %.0f s: %.1f documents and %.1f pages a minute%n",
        progress.documents(),
        progress.pages(),
        minutes * 60,
        progress.documents() / minutes,
        progress.pages() / minutes);
    System.out.println("ended as: " + new TreeMap<>(progress.ends()));
    readers.print();
  }

  private void upload(List<Path> files, int round, Progress progress) throws Exception {
    for (Path file : files) {
      byte[] bytes = distinct(Files.readAllBytes(file), round);
      progress.add(client.upload(file.getFileName().toString(), bytes, fields));
    }
  }

  /** Decoders stop at the end of a PDF, JPEG or PNG; a HEIC may end in a box that is free. */
  private static byte[] distinct(byte[] file, int round) {
    byte[] box = {0, 0, 0, 12, 'f', 'r', 'e', 'e', 0, 0, (byte) (round >> 8), (byte) round};
    byte[] bytes = Arrays.copyOf(file, file.length + box.length);
    System.arraycopy(box, 0, bytes, file.length, box.length);
    return bytes;
  }
}
