package io.dossier.reader.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's end of one child. Used by one thread at a time. */
final class ReaderProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);

  /** How the JVM leaves with {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path temporary;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final ReaderLimits limits;
  private int documents;

  private ReaderProcess(Process process, Path temporary, ReaderLimits limits) {
    this.process = process;
    this.temporary = temporary;
    this.limits = limits;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 65536));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 65536));
  }

  static ReaderProcess start(ReaderCommand command, ReaderLimits limits) throws IOException {
    Path temporary = Files.createTempDirectory(command.temporaryFolders(), "reader");
    return new ReaderProcess(command.start(temporary), temporary, limits);
  }

  boolean alive() {
    return process.isAlive();
  }

  int documents() {
    return documents;
  }

  /**
   * Asks, and hears until there is an outcome; a child that overruns, dies or babbles is killed.
   */
  <T> T ask(Question question, Talk<T> talk) {
    documents++;
    try (Deadline deadline = new Deadline(process, limits)) {
      try {
        question.writeTo(out);
        Optional<T> outcome = Optional.empty();
        while (outcome.isEmpty()) {
          Frame frame = Frame.readFrom(in);
          deadline.pageDone();
          outcome = talk.heard(frame);
        }
        return outcome.get();
      } catch (IOException e) {
        close();
        return deadline
            .overrun()
            .map(overrun -> talk.refused(overrun.code(), overrun.message()))
            .orElseGet(() -> ended(talk));
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }
  }

  private <T> T ended(Talk<T> talk) {
    int code = process.isAlive() ? -1 : process.exitValue();
    if (code == OUT_OF_MEMORY) {
      return talk.refused("memory_limit", "reading the file takes more memory than a reader has");
    }
    LOG.warn("a reader process died with exit code {}", code);
    return talk.died("the reader process ended with code " + code);
  }

  @Override
  public void close() {
    boolean gone = false;
    try {
      gone = process.waitFor(50, TimeUnit.MILLISECONDS);
      if (!gone) {
        process.destroyForcibly();
        gone = process.waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    if (gone) {
      deleteTemporary();
    }
  }

  private void deleteTemporary() {
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException | UncheckedIOException e) {
      // The process itself removes what it unpacked.
      LOG.debug("a reader's temporary folder was emptied meanwhile");
    } catch (IOException e) {
      LOG.warn("a reader's temporary folder could not be removed: {}", e.getClass().getName());
    }
  }
}
