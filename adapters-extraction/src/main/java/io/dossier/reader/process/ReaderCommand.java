package io.dossier.reader.process;

import io.dossier.reader.ocr.network.onednn.Bfloat16;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line of a child, as confined as the system allows. Holds no secret. */
record ReaderCommand(
    Confinement confinement,
    Optional<Path> hidden,
    List<String> words,
    String classPath,
    Path temporaryFolders) {

  static ReaderCommand of(ReaderSettings settings) {
    Path folders = folder(settings.workFolder().resolve("tmp"));
    Optional<Path> hidden = settings.hidden().filter(Files::isDirectory).map(ReaderCommand::folder);
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + settings.heap(),
            "-Xss2m",
            "-XX:+UseSerialGC",
            // The compiler's last stage waits ten times longer than usual: most of the work is in
            // the networks, and it takes the processor from them.
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisableAttachMechanism",
            // Native memory is bounded by what is kept there, not by a share of the heap's size.
            "-Dorg.bytedeco.javacpp.maxBytes=0",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            "-D" + Bfloat16.PROPERTY + "=" + settings.bfloat16(),
            "-Djava.awt.headless=true");
    return new ReaderCommand(
        Confinement.strictest(folders, hidden), hidden, words, absoluteClassPath(), folders);
  }

  /** A process that may write in a temporary folder of its own. */
  Process start(Path temporary) throws IOException {
    List<String> all = new ArrayList<>(words);
    all.add("-Djava.io.tmpdir=" + temporary);
    all.add("-Dorg.bytedeco.javacpp.cachedir=" + temporary);
    all.add(ReaderMain.class.getName());
    ProcessBuilder builder = new ProcessBuilder(confinement.of(temporary, hidden, all));
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    builder.environment().put("LANG", "C.UTF-8");
    // Not on the command line: ONNX Runtime dies in a process whose command line is long.
    builder.environment().put("CLASSPATH", classPath);
    // Networks run on the reader's one thread; another reader has the other core.
    builder.environment().put("OMP_NUM_THREADS", "1");
    // With an arena for each thread the C library keeps tens of megabytes that nobody uses.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
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

  private static Path folder(Path path) {
    try {
      return Files.createDirectories(path).toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
