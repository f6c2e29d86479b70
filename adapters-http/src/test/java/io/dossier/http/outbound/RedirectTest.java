package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.RemoteFiles.Fetched;
import io.dossier.core.outbound.port.RemoteFiles.NotFetched;
import io.dossier.core.outbound.port.RemoteFiles.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers send the fetching server: each place is judged as the first one was. */
class RedirectTest {
  private final FakeNames names =
      new FakeNames()
          .then("server.example", "127.0.0.1")
          .then("other.example", "127.0.0.1")
          .then("inner.example", "127.0.0.1");
  private final Outbound outbound = Outbounds.allowing("server.example,other.example", names);
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

  private RawServer sendingTo(String location) {
    return started(
        RawServer.answering(
            "HTTP/1.1 302 Found", "Location: " + location, "Content-Length: 0", "", ""));
  }

  private RawServer target() {
    return started(RawServer.on("127.0.0.1", Outbounds.OK));
  }

  private Outcome<Integer> fetch(String host, RawServer server) {
    return outbound
        .files()
        .fetch(
            Outbounds.address("http://" + host + ":" + server.port() + "/first/a?key=secret"),
            Outbounds.LIMITS,
            file -> file.bytes().readAllBytes().length);
  }

  private static void assertNotFetched(Outcome<?> outcome, Reason reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            NotFetched.class,
            not -> {
              Unreached why = not.why();
              assertThat(why.reason()).as(why.message()).isEqualTo(reason);
              assertThat(why.message()).doesNotContain("secret");
            });
  }

  @Test
  void followsUpToThreeOfThem() {
    RawServer third = sendingTo("http://server.example:" + target().port() + "/end");
    RawServer second = sendingTo("http://other.example:" + third.port() + "/third");
    RawServer first = sendingTo("//other.example:" + second.port() + "/second");
    assertThat(fetch("server.example", first)).isEqualTo(new Fetched<>(2));
    RawServer zeroth = sendingTo("http://server.example:" + first.port() + "/");
    assertNotFetched(fetch("server.example", zeroth), Reason.TOO_MANY_REDIRECTS);
  }

  @Test
  void endsWhereTheyGoInACircle() {
    RawServer circle = sendingTo("?again");
    assertNotFetched(fetch("server.example", circle), Reason.TOO_MANY_REDIRECTS);
    assertThat(circle.connections()).isEqualTo(4);
  }

  @Test
  void takesNothingAlongToAnotherHost() {
    RawServer target = target();
    fetch("server.example", sendingTo("http://other.example:" + target.port() + "/b"));
    assertThat(target.heads().get(0))
        .containsExactlyInAnyOrder(
            "GET /b HTTP/1.1",
            "Host: other.example:" + target.port(),
            "User-Agent: Dossier",
            "Accept-Encoding: identity",
            "Connection: close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/",
        "http://localhost:PORT/",
        "http://inner.example:PORT/",
        "http://[::1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://2130706433:PORT/",
        "http://127.1:PORT/",
        "//127.0.0.1:PORT/",
        "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "http://server.example@127.0.0.1:PORT/",
        "http://user:password@server.example:PORT/",
        "file:///etc/passwd",
        "ftp://server.example:PORT/",
        "gopher://127.0.0.1:PORT/_",
        "javascript:alert(1)",
        "http://",
        "http://\u00ff",
        "%%%"
      })
  void doesNotFollowToWhereTheServerMayNotGo(String location) {
    RawServer target = target();
    RawServer first = sendingTo(location.replace("PORT", String.valueOf(target.port())));
    names.then("localhost", "127.0.0.1");
    assertNotFetched(fetch("server.example", first), Reason.ADDRESS_REFUSED);
    assertThat(target.connections()).isZero();
    assertThat(first.connections()).isEqualTo(1);
  }

  @Test
  void tellsThatARedirectDoesNotSayWhere() {
    RawServer server = started(RawServer.answering("HTTP/1.1 301 Moved", "", ""));
    assertNotFetched(fetch("server.example", server), Reason.BROKEN_ANSWER);
  }

  @Test
  void takesNotModifiedForNoRedirect() {
    RawServer server = started(RawServer.answering("HTTP/1.1 304 Not Modified", "", ""));
    assertNotFetched(fetch("server.example", server), Reason.STATUS);
  }
}
