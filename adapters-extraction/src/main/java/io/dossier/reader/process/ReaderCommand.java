package io.dossier.reader.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The command line of a child. Holds no secret. Where the system lets an ordinary user make a
 * network name space ({@code unshare}), the child runs in an empty one.
 */
record ReaderCommand(List<String> words, String classPath, Path temporaryFolders) {
  private static final List<String> ALONE =
      List.of("unshare", "--user", "--map-root-user", "--net", "--");

  static ReaderCommand of(ReaderSettings settings) {
    Path libraries = folder(settings.workFolder().resolve("native"));
    List<String> words = new ArrayList<>();
    if (works(ALONE)) {
      words.addAll(ALONE);
    }
    words.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + settings.heap(),
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisableAttachMechanism",
            "-Djava.awt.headless=true",
            "-Dorg.bytedeco.javacpp.cachedir=" + libraries));
    return new ReaderCommand(
        List.copyOf(words), absoluteClassPath(), folder(settings.workFolder().resolve("tmp")));
  }

  /** A process with a temporary folder of its own. */
  Process start(Path temporary) throws IOException {
    List<String> all = new ArrayList<>(words);
    all.add("-Djava.io.tmpdir=" + temporary);
    all.add(ReaderMain.class.getName());
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("LANG", "C.UTF-8");
    // Not on the command line: ONNX Runtime dies in a process whose command line is long.
    builder.environment().put("CLASSPATH", classPath);
    builder.directory(temporary.toFile());
    // What libraries print may quote the document: nobody reads it.
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  /** The server's own, in a form that holds in the child's working folder. */
  private static String absoluteClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean works(List<String> prefix) {
    List<String> words = new ArrayList<>(prefix);
    words.add("true");
    try {
      Process process =
          new ProcessBuilder(words)
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

  private static Path folder(Path path) {
    try {
      return Files.createDirectories(path.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
