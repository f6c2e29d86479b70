package io.dossier.bench.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Seals and opens files of 20 MB in memory, from the first file of a process on, and sets their
 * speed in proportion to that of SHA-256 in the same run.
 */
public final class SealingBench {
  private static final String USAGE =
      "usage: bench/run-sealing.sh [rounds]; of several rounds the better figure counts";
  private static final int FILES = 60;
  private static final int FIRST = 24;

  private SealingBench() {}

  public static void main(String[] arguments)
      throws IOException, GeneralSecurityException, InterruptedException {
    if (arguments.length == 2 && arguments[0].equals("subject")) {
      measure(Subject.valueOf(arguments[1]));
    } else if (arguments.length == 0) {
      measureAll(1);
    } else if (arguments.length == 1 && arguments[0].matches("[1-9]")) {
      measureAll(Integer.parseInt(arguments[0]));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  private static void measureAll(int rounds) throws IOException, InterruptedException {
    Map<Subject, List<double[]>> speeds = new EnumMap<>(Subject.class);
    for (int round = 0; round < rounds; round++) {
      for (Subject subject : Subject.values()) {
        speeds.computeIfAbsent(subject, s -> new ArrayList<>()).add(inItsOwnProcess(subject));
      }
    }
    print(speeds);
    OpenSsl.print();
  }

  /** In a process of its own: nanoseconds by file, one a line. */
  private static void measure(Subject subject) throws IOException, GeneralSecurityException {
    Subject.Work work = subject.work(Subject.file());
    for (int file = 0; file < FILES; file++) {
      long start = System.nanoTime();
      work.run();
      System.out.println(System.nanoTime() - start);
    }
  }

  /** Megabytes a second, by file. The options are those that the server is started with. */
  private static double[] inItsOwnProcess(Subject subject)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xms64m",
                "-Xmx224m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(subject.jvmOptions);
    command.addAll(List.of(SealingBench.class.getName(), "subject", subject.name()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    double[] speeds =
        process
            .inputReader()
            .lines()
            .mapToDouble(nanos -> Subject.FILE_BYTES * 1e3 / Long.parseLong(nanos))
            .toArray();
    if (process.waitFor() != 0 || speeds.length != FILES) {
      throw new IllegalStateException(subject + " failed");
    }
    return speeds;
  }

  private static void print(Map<Subject, List<double[]>> speeds) {
    double unit = warm(speeds.getOrDefault(Subject.SHA_256, List.of()));
    System.out.printf("%d files of 20 MB each, MB/s%n", FILES);
    System.out.printf(
        "%-26s %8s %12s %12s   %s%n",
        "", "file 1", "files 1-" + FIRST, "last " + FIRST, "of warm SHA-256: first, last");
    speeds.forEach(
        (subject, runs) ->
            System.out.printf(
                Locale.ROOT,
                "%-26s %8.0f %12.0f %12.0f   %.2f, %.2f%n",
                subject.title,
                runs.stream().mapToDouble(run -> run[0]).max().orElse(0),
                cold(runs),
                warm(runs),
                cold(runs) / unit,
                warm(runs) / unit));
  }

  private static double cold(List<double[]> runs) {
    return runs.stream().mapToDouble(run -> mean(run, 0, FIRST)).max().orElse(0);
  }

  private static double warm(List<double[]> runs) {
    return runs.stream().mapToDouble(run -> mean(run, FILES - FIRST, FILES)).max().orElse(0);
  }

  /** Over the time all of them took together, which is what a user waits for. */
  private static double mean(double[] speeds, int from, int to) {
    return (to - from) / Arrays.stream(speeds, from, to).map(speed -> 1 / speed).sum();
  }
}
