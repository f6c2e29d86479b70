package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails tells why in one line and leaves with 1. */
class StartFailureTest {
  @TempDir Path folder;

  @Test
  void portInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(said(Map.of("DOSSIER_PORT", "" + taken.getLocalPort())))
          .contains("port is in use", "DOSSIER_PORT");
    }
  }

  @Test
  void dataFolderThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(said(Map.of("DOSSIER_DATA", file.resolve("data").toString())))
        .contains("cannot write", "DOSSIER_DATA");
  }

  @Test
  void trustAnchorThatIsNoCertificate() throws Exception {
    Path anchors = Files.createDirectory(folder.resolve("anchors"));
    Files.writeString(anchors.resolve("bad.pem"), "no certificate");
    assertThat(said(Map.of("DOSSIER_TRUST_ANCHORS", anchors.toString())))
        .contains("trust anchor is no certificate", "bad.pem");
  }

  @Test
  void databaseThatDoesNotAnswer() throws Exception {
    assertThat(said(Map.of("DOSSIER_DB_URL", "jdbc:postgresql://127.0.0.1:9/none")))
        .contains("database does not answer", "DOSSIER_DB_URL");
  }

  @Test
  void listOfReachablePlacesThatIsMalformed() throws Exception {
    assertThat(said(Map.of("DOSSIER_OUTBOUND_ALLOW", "10.0.0.0/8, 10.0.0.0/99")))
        .contains("DOSSIER_OUTBOUND_ALLOW", "'10.0.0.0/99' is not understood");
  }

  @Test
  void keyringThatIsGoneOrOpensByAnotherPassphrase() throws Exception {
    Map<String, String> right = Map.of("DOSSIER_KEY_PASSPHRASE", "the right passphrase");
    try (RunningServer server = RunningServer.start(folder, right)) {
      assertThat(server.client().get("/api/documents").status()).isEqualTo(200);
    }
    assertThat(said(Map.of("DOSSIER_KEY_PASSPHRASE", "another passphrase")))
        .contains("passphrase")
        .doesNotContain("another passphrase", "the right passphrase");
    Files.move(folder.resolve("data/keys"), folder.resolve("away"));
    assertThat(said(right)).contains("no keyring is at");
  }

  /** The line for the operator; the exit code is checked. */
  private String said(Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "io.dossier.app.Main",
            "serve");
    builder.environment().put("DOSSIER_DATA", folder.resolve("data").toString());
    builder.environment().put("DOSSIER_PORT", "0");
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String said = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    assertThat(said.strip().lines()).as(said).hasSize(1);
    return said;
  }
}
