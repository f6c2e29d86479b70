package io.dossier.bench.profile;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.process.ReaderLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the first files of a folder on one thread of one process and prints the processor time of a
 * page and each stage's part of it. The first three warm up and do not count.
 */
public final class ReadingProfile {
  private static final String USAGE =
      "usage: bench/run-profile.sh folder [files [folder of texts]]";
  private static final int WARM_UP = 3;

  private ReadingProfile() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 1 || arguments.length > 3) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    List<Path> files = files(Path.of(arguments[0]), count);
    DocumentPages pages = new DocumentPages();
    for (Path file : files.subList(0, Math.min(WARM_UP, files.size()))) {
      read(pages, file);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Reading> readings = new ArrayList<>();
    Sampler sampler = new Sampler(Thread.currentThread());
    long start = threads.getCurrentThreadCpuTime();
    for (Path file : files) {
      readings.add(read(pages, file));
    }
    double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    sampler.close();
    print(sampler, millis / readings.stream().mapToInt(reading -> reading.pages().size()).sum());
    if (arguments.length > 2) {
      for (int i = 0; i < files.size(); i++) {
        keep(readings.get(i), Path.of(arguments[2]), files.get(i));
      }
    }
  }

  private static List<Path> files(Path folder, int count) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().limit(count).toList();
    }
  }

  private static Reading read(DocumentPages pages, Path file) throws IOException {
    return pages.read(
        Files.readAllBytes(file), Optional.empty(), ReaderLimits.DEFAULT, (done, all) -> {});
  }

  private static void print(Sampler sampler, double millis) {
    System.out.printf(Locale.ROOT, "processor time of a page: %.0f ms%n", millis);
    sampler
        .shares()
        .forEach(
            (stage, share) ->
                System.out.printf(
                    Locale.ROOT,
                    "%-12s %5.1f %% %6.0f ms%n",
                    stage.name().toLowerCase(Locale.ROOT),
                    100 * share,
                    share * millis));
  }

  private static void keep(Reading reading, Path folder, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ReadPage page : reading.pages()) {
      page.lines().stream().map(Line::text).forEach(lines::add);
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve(file.getFileName() + ".txt"), lines);
  }
}
