package io.dossier.reader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinementTest {
  @Test
  void letsAChildWriteInItsOwnFolderAlone(@TempDir Path folder) throws Exception {
    Path own = Files.createDirectories(folder.resolve("own folder"));
    Path other = Files.createDirectories(folder.resolve("other"));
    assumeTrue(
        Confinement.strictest(own, Optional.empty()) == Confinement.NETWORK_AND_FILES,
        "this system gives an ordinary user no mount name space");
    run(
        Confinement.NETWORK_AND_FILES,
        own,
        Optional.empty(),
        "touch '" + own + "/mine'; touch '" + other + "/not'");
    assertThat(own.resolve("mine")).exists();
    assertThat(other.resolve("not")).doesNotExist();
  }

  @Test
  void leavesAChildNoRightToUndoIt(@TempDir Path folder) throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    Path other = Files.createDirectories(folder.resolve("other"));
    assumeTrue(
        Confinement.strictest(own, Optional.empty()) == Confinement.NETWORK_AND_FILES,
        "this system gives an ordinary user no mount name space");
    run(
        Confinement.NETWORK_AND_FILES,
        own,
        Optional.empty(),
        "mount -o remount,bind,rw / && touch '" + own + "/undone'; touch '" + other + "/not'");
    assertThat(own.resolve("undone")).doesNotExist();
    assertThat(other.resolve("not")).doesNotExist();
  }

  @Test
  void hidesAFolder(@TempDir Path folder) throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    Path keys = Files.createDirectories(folder.resolve("keys"));
    Files.writeString(keys.resolve("root.key"), "secret");
    assumeTrue(
        Confinement.strictest(own, Optional.of(keys)) == Confinement.NETWORK_AND_FILES,
        "this system gives an ordinary user no mount name space");
    String look = "ls '" + keys + "' > '" + own + "/seen'";
    run(Confinement.NETWORK_AND_FILES, own, Optional.of(keys), look);
    assertThat(own.resolve("seen")).isEmptyFile();
    run(Confinement.NETWORK_AND_FILES, own, Optional.empty(), look);
    assertThat(own.resolve("seen")).hasContent("root.key");
  }

  @Test
  void unconfinedChildWritesBoth(@TempDir Path folder) throws Exception {
    run(Confinement.NONE, folder, Optional.empty(), "touch '" + folder + "/mine'");
    assertThat(folder.resolve("mine")).exists();
  }

  @Test
  void leavesAChildNoNetwork(@TempDir Path folder) throws Exception {
    assumeTrue(
        Confinement.strictest(folder, Optional.empty()) != Confinement.NONE,
        "this system gives an ordinary user no network name space");
    Path seen = folder.resolve("seen");
    run(
        Confinement.strictest(folder, Optional.empty()),
        folder,
        Optional.empty(),
        "cat /proc/self/net/dev > '" + seen + "'");
    assertThat(Files.readAllLines(seen))
        .filteredOn(line -> line.contains(":"))
        .allMatch(line -> line.strip().startsWith("lo:"));
  }

  private static void run(
      Confinement confinement, Path writable, Optional<Path> hidden, String script)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(confinement.of(writable, hidden, List.of("sh", "-c", script)))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
