package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.RemoteFilesContract;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.core.outbound.port.RemoteFiles.Fetched;
import io.dossier.core.outbound.port.RemoteFiles.Limits;
import io.dossier.core.outbound.port.RemoteFiles.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files from servers that behave, and from servers that do not. */
class FetchTest extends RemoteFilesContract {
  private static final Limits SHORT = new Limits(100_000, Duration.ofMillis(400));

  private final FakeNames names = new FakeNames().then("server.example", "127.0.0.1");
  private final Outbound outbound = Outbounds.allowing("server.example", names);
  private final List<RawServer> servers = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    outbound.close();
    for (RawServer server : servers) {
      server.close();
    }
  }

  private RawServer started(RawServer server) {
    servers.add(server);
    return server;
  }

  private RawServer answering(String... lines) {
    return started(RawServer.answering(lines));
  }

  private RawServer saying(RawServer.Script script) {
    return started(RawServer.on("127.0.0.1", script));
  }

  private static OutboundAddress at(RawServer server, String path) {
    return Outbounds.address("http://server.example:" + server.port() + path);
  }

  private Outcome<String> fetch(RawServer server, Limits limits) {
    return outbound
        .files()
        .fetch(
            at(server, "/"),
            limits,
            file -> new String(file.bytes().readAllBytes(), StandardCharsets.ISO_8859_1));
  }

  private Outcome<String> fetch(RawServer server) {
    return fetch(server, LIMITS);
  }

  @Override
  protected RemoteFiles files() {
    return outbound.files();
  }

  @Override
  protected OutboundAddress giving(byte[] bytes, String name) {
    return at(
        answering(
            "HTTP/1.1 200 OK",
            "Transfer-Encoding: chunked",
            "",
            Integer.toHexString(bytes.length),
            new String(bytes, StandardCharsets.ISO_8859_1),
            "0",
            "",
            ""),
        "/files/" + name + "?signature=secret");
  }

  @Override
  protected OutboundAddress unknown() {
    return Outbounds.address("http://unknown.example/");
  }

  @Test
  void sendsNothingButWhatIsNeeded() {
    RawServer server = answering("HTTP/1.1 200 OK", "Content-Length: 0", "", "");
    outbound.files().fetch(at(server, "//a/b%20c?d=e#f"), LIMITS, file -> file.bytes().read());
    assertThat(server.heads().get(0))
        .containsExactlyInAnyOrder(
            "GET //a/b%20c?d=e HTTP/1.1",
            "Host: server.example:" + server.port(),
            "User-Agent: Dossier",
            "Accept-Encoding: identity",
            "Connection: close");
  }

  @Test
  void givesBodyThatEndsWithTheConnection() {
    assertThat(fetch(answering("HTTP/1.1 200 OK", "", "to the end")))
        .isEqualTo(new Fetched<>("to the end"));
  }

  @Test
  void doesNotFetchWhatAnswersWithAnotherStatus() {
    assertNotFetched(
        fetch(answering("HTTP/1.1 403 Forbidden", "Content-Length: 1", "", "x")), Reason.STATUS);
  }

  @Test
  void connectsToTheAddressThatWasJudgedThoughTheNameLeadsElsewhereByThen() {
    RawServer judged = started(RawServer.on("127.0.0.2", Outbounds.OK));
    names
        .then("rebound.example", "127.0.0.2")
        .then("rebound.example", "127.0.0.1")
        .then("rebound.example", "127.0.0.1");
    try (Outbound twoOnly = Outbounds.allowing("127.0.0.2", names)) {
      String address = "http://rebound.example:" + judged.port() + "/";
      assertThat(
              twoOnly
                  .files()
                  .fetch(Outbounds.address(address), LIMITS, file -> file.bytes().read()))
          .isInstanceOf(Fetched.class);
      assertThat(names.asked("rebound.example")).isEqualTo(1);
      assertThat(judged.connections()).isEqualTo(1);
      assertNotFetched(
          twoOnly.files().fetch(Outbounds.address(address), LIMITS, file -> file.bytes().read()),
          Reason.ADDRESS_REFUSED);
      assertThat(judged.connections()).isEqualTo(1);
    }
  }

  @Test
  void judgesNameAnewWhenARedirectLeadsBackToIt() {
    RawServer inner = started(RawServer.silent());
    RawServer judged =
        started(
            RawServer.on(
                "127.0.0.2",
                out ->
                    RawServer.write(
                        out,
                        "HTTP/1.1 302 Found\r\nLocation: http://rebound.example:"
                            + inner.port()
                            + "/\r\n\r\n")));
    names.then("rebound.example", "127.0.0.2").then("rebound.example", "127.0.0.1");
    try (Outbound twoOnly = Outbounds.allowing("127.0.0.2", names)) {
      assertNotFetched(
          twoOnly
              .files()
              .fetch(
                  Outbounds.address("http://rebound.example:" + judged.port() + "/"),
                  LIMITS,
                  file -> file.bytes().read()),
          Reason.ADDRESS_REFUSED);
      assertThat(inner.connections()).isZero();
    }
  }

  @Test
  void triesTheNextAddressWhereOneTakesNoConnection() {
    RawServer server = started(RawServer.on("127.0.0.1", Outbounds.OK));
    names.then("two.example", "127.0.0.3", "127.0.0.1");
    try (Outbound open = Outbounds.allowing("127.0.0.0/8", names)) {
      assertThat(
              open.files()
                  .fetch(
                      Outbounds.address("http://two.example:" + server.port() + "/"),
                      LIMITS,
                      file -> file.bytes().read()))
          .isInstanceOf(Fetched.class);
    }
  }

  @Test
  void speaksToAnIpv6Address() throws IOException {
    assumeTrue(
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .anyMatch(FakeNames.address("::1")::equals),
        "this machine has no IPv6 loopback");
    RawServer server = started(RawServer.on("::1", Outbounds.OK));
    try (Outbound open = Outbounds.allowing("::1", names)) {
      String authority = "[::1]:" + server.port();
      open.files()
          .fetch(
              Outbounds.address("http://" + authority + "/"), LIMITS, file -> file.bytes().read());
      assertThat(server.heads().get(0)).contains("Host: " + authority);
    }
  }

  @Test
  void tellsThatNobodyTakesTheConnection() throws IOException {
    RawServer gone = RawServer.silent();
    gone.close();
    assertNotFetched(fetch(gone), Reason.CONNECT_FAILED);
  }

  @Test
  void refusesPlainHttpUnlessItIsConfigured() {
    RawServer server = started(RawServer.silent());
    try (Outbound strict =
        Outbounds.with(OutboundSettings.of("allow", "server.example", false), names)) {
      assertNotFetched(
          strict.files().fetch(at(server, "/"), LIMITS, file -> file.bytes().read()),
          Reason.ADDRESS_REFUSED);
    }
    assertThat(server.connections()).isZero();
  }

  @Test
  void endsWhereTheHeadIsSlow() {
    assertNotFetched(
        fetch(
            saying(
                out -> {
                  RawServer.write(out, "HTTP/1.1 200 OK\r\n");
                  drip(out, "X-Slow: yes\r\n");
                }),
            SHORT),
        Reason.TIMED_OUT);
  }

  @Test
  void endsWhereNothingIsAnswered() {
    assertNotFetched(fetch(saying(out -> Thread.sleep(60_000)), SHORT), Reason.TIMED_OUT);
  }

  @Test
  void endsWhereTheBodyDrips() {
    assertNotFetched(
        fetch(
            saying(
                out -> {
                  RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n");
                  drip(out, "x");
                }),
            SHORT),
        Reason.TIMED_OUT);
  }

  @Test
  void endsWhereAnswersBeforeTheAnswerNeverStop() {
    assertNotFetched(
        fetch(saying(out -> drip(out, "HTTP/1.1 102 Processing\r\n\r\n")), SHORT),
        Reason.TIMED_OUT);
  }

  /** A byte or a line now and then, so that no single wait is long. */
  private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
    for (int drops = 0; drops < 600; drops++) {
      RawServer.write(out, drop);
      Thread.sleep(20);
    }
  }

  @Test
  void endsWhereTheBodyHasNoEnd() {
    RawServer endless =
        saying(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
              pour(out, "x".repeat(10_000));
            });
    assertNotFetched(fetch(endless), Reason.TOO_LARGE);
  }

  @Test
  void endsWhereTheHeadHasNoEnd() {
    RawServer lines =
        saying(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\n");
              pour(out, "X-More: yes\r\n");
            });
    RawServer line =
        saying(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\nX-Long: ");
              pour(out, "x".repeat(1000));
            });
    assertNotFetched(fetch(lines), Reason.BROKEN_ANSWER);
    assertNotFetched(fetch(line), Reason.BROKEN_ANSWER);
  }

  private static void pour(OutputStream out, String text) throws IOException {
    while (true) {
      RawServer.write(out, text);
    }
  }

  @Test
  void doesNotReadWhatAnnouncesItselfTooLarge() {
    RawServer server = answering("HTTP/1.1 200 OK", "Content-Length: 1001", "", "x");
    assertNotFetched(fetch(server), Reason.TOO_LARGE);
  }

  @Test
  void doesNotFetchWhatStopsHalfWay() {
    assertNotFetched(
        fetch(answering("HTTP/1.1 200 OK", "Content-Length: 10", "", "12345")),
        Reason.BROKEN_ANSWER);
    assertNotFetched(
        fetch(answering("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "a", "12345")),
        Reason.BROKEN_ANSWER);
  }

  @Test
  void doesNotFetchWhatIsNoHttp() {
    assertNotFetched(fetch(answering("SSH-2.0-OpenSSH_9.6", "")), Reason.BROKEN_ANSWER);
    assertNotFetched(fetch(answering("")), Reason.BROKEN_ANSWER);
    assertNotFetched(fetch(started(RawServer.silent())), Reason.BROKEN_ANSWER);
  }

  private RawServer compressed(byte[] gzip, String coding) {
    return saying(
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\n\r\n");
          out.write(gzip);
          out.flush();
        });
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(made)) {
      out.write(bytes);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return made.toByteArray();
  }

  @Test
  void unpacksWhatCameCompressedThoughNobodyAskedForIt() {
    assertThat(fetch(compressed(gzip("plain".getBytes(StandardCharsets.UTF_8)), "gzip")))
        .isEqualTo(new Fetched<>("plain"));
  }

  @Test
  void countsBytesAfterUnpacking() {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    assertNotFetched(
        fetch(compressed(bomb, "gzip"), new Limits(100_000, Duration.ofSeconds(10))),
        Reason.TOO_LARGE);
  }

  @Test
  void doesNotFetchWhatIsCompressedOtherwiseOrBadly() {
    assertNotFetched(fetch(compressed(new byte[10], "br")), Reason.BROKEN_ANSWER);
    assertNotFetched(fetch(compressed(new byte[30], "gzip")), Reason.BROKEN_ANSWER);
    byte[] cut = Arrays.copyOf(gzip(bytes(900)), 20);
    assertNotFetched(fetch(compressed(cut, "gzip")), Reason.BROKEN_ANSWER);
  }

  @Test
  void takesTheNameThatTheAnswerTells() {
    RawServer server =
        answering(
            "HTTP/1.1 200 OK",
            "Content-Disposition: attachment; filename=\"../../etc/invoice.pdf\"",
            "Content-Length: 0",
            "",
            "");
    assertThat(
            outbound.files().fetch(at(server, "/key"), LIMITS, file -> file.name().orElseThrow()))
        .isEqualTo(new Fetched<>("invoice.pdf"));
  }

  @Test
  void readsUntilTheReceiverHasEnough() {
    RawServer endless =
        saying(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
              pour(out, "x".repeat(1000));
            });
    assertThat(outbound.files().fetch(at(endless, "/"), LIMITS, file -> file.bytes().read()))
        .isEqualTo(new Fetched<>((int) 'x'));
  }
}
