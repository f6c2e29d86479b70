package io.dossier.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedFilesContract;
import io.dossier.core.sealing.port.SealedFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DirectorySealedFilesTest extends SealedFilesContract {
  @TempDir Path temporary;
  private Path directory;
  private SealedFiles files;

  @BeforeEach
  void open() throws IOException {
    directory = temporary.resolve("data");
    files = new DirectorySealedFiles(directory, InstantSource.system());
  }

  @Override
  protected SealedFiles files() {
    return files;
  }

  private List<Path> regularFiles() throws IOException {
    try (var all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void everythingIsTheOwnersAlone() throws IOException {
    files.store(new SealedFileId("a"), out -> out.write(1));
    try (var all = Files.walk(directory)) {
      for (Path path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as("%s", path)
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void spreadsFilesOverTwoLevelsOfDirectories() throws IOException {
    for (int i = 0; i < 50; i++) {
      files.store(new SealedFileId("f" + i), out -> out.write(1));
    }
    for (Path file : regularFiles()) {
      assertThat(directory.relativize(file).toString())
          .matches("sealed/[0-9a-f]{2}/[0-9a-f]{2}/f\\d+");
    }
  }

  @Test
  void staysWithinItsDirectoryWhateverTheName() throws IOException {
    for (String name : List.of("a..", "_", "a.b.c", "A".repeat(120))) {
      files.store(new SealedFileId(name), out -> out.write(1));
    }
    try (var all = Files.walk(temporary)) {
      assertThat(all.filter(Files::isRegularFile)).allMatch(p -> p.startsWith(directory));
    }
    assertThat(regularFiles()).hasSize(4);
  }

  @Test
  void aKilledWriterLeavesNothingToSeeAndIsSweptUp() throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HangingWriter.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo(HangingWriter.WRITTEN);
    } finally {
      writer.destroyForcibly();
    }
    assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();

    SealedFiles after = new DirectorySealedFiles(directory, InstantSource.system());
    assertThat(after.open(HangingWriter.ID)).isEmpty();
    after.forEach(
        stored -> {
          throw new AssertionError(stored);
        });
    assertThat(regularFiles()).hasSize(1);
    after.sweepUnfinished(Instant.now().minus(Duration.ofHours(1)));
    assertThat(regularFiles()).hasSize(1);
    after.sweepUnfinished(Instant.now().plus(Duration.ofHours(1)));
    assertThat(regularFiles()).isEmpty();
    after.store(HangingWriter.ID, out -> out.write(5));
    assertThat(after.length(HangingWriter.ID)).hasValue(1);
  }

  /** Begins to store a file and never ends. */
  public static final class HangingWriter {
    static final SealedFileId ID = new SealedFileId("doc_killed");
    static final String WRITTEN = "written";

    private HangingWriter() {}

    public static void main(String[] args) throws IOException {
      new DirectorySealedFiles(Path.of(args[0]), InstantSource.system())
          .store(
              ID,
              out -> {
                out.write(new byte[3_000_000]);
                System.out.println(WRITTEN);
                System.in.read();
              });
    }
  }

  @Test
  void isNotShownFilesThatAreNoneOfItsOwn() throws IOException {
    files.store(new SealedFileId("a"), out -> out.write(1));
    Path place = regularFiles().get(0);
    Files.write(place.resolveSibling("a copy"), new byte[1]);
    Files.write(place.resolveSibling("elsewhere"), new byte[1]);
    Files.createDirectory(directory.resolve("sealed/lost+found"));
    List<SealedFileId> shown = new ArrayList<>();
    files.forEach(stored -> shown.add(stored.id()));
    assertThat(shown).containsExactly(new SealedFileId("a"));
  }

  @Test
  void saysWhenItCannotBeWrittenTo() throws IOException {
    Files.delete(directory.resolve("unfinished"));
    Files.write(directory.resolve("unfinished"), new byte[1]);
    assertThat(files.writable()).isFalse();
  }

  @Test
  void anOpenedFileCanBeReadToItsEndThoughItIsDeleted() throws IOException {
    SealedFileId id = new SealedFileId("a");
    files.store(id, out -> out.write(new byte[100_000]));
    try (InputStream in = files.open(id).orElseThrow()) {
      files.delete(id);
      assertThat(in.readAllBytes()).hasSize(100_000);
    }
  }
}
