package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.OutboundCallsContract;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest extends OutboundCallsContract {
  private final Outbound outbound =
      Outbounds.allowing("127.0.0.1", new FakeNames().then("server.example", "127.0.0.1"));
  private final List<RawServer> servers = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    outbound.close();
    for (RawServer server : servers) {
      server.close();
    }
  }

  private RawServer saying(RawServer.Script script) {
    RawServer server = RawServer.on("127.0.0.1", script);
    servers.add(server);
    return server;
  }

  private static OutboundAddress at(RawServer server) {
    return Outbounds.address("http://server.example:" + server.port() + "/hook?key=secret");
  }

  @Override
  protected OutboundCalls calls() {
    return outbound.calls();
  }

  @Override
  protected OutboundAddress answering(Answered answer) {
    return at(
        saying(
            out -> {
              RawServer.write(
                  out,
                  "HTTP/1.1 "
                      + answer.status()
                      + " Said\r\nLocation: http://unknown.example/\r\n"
                      + answer
                          .retryAfter()
                          .map(asked -> "Retry-After: " + asked.toSeconds() + "\r\n")
                          .orElse("")
                      + "Content-Length: "
                      + answer.body().length
                      + "\r\n\r\n");
              out.write(answer.body());
              out.flush();
            }));
  }

  @Override
  protected OutboundAddress unknown() {
    return Outbounds.address("http://unknown.example/");
  }

  private void assertNotReached(OutboundCalls.Outcome outcome, Reason reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            NotReached.class,
            not -> {
              assertThat(not.why().reason()).as(not.why().message()).isEqualTo(reason);
              assertThat(not.why().message()).doesNotContain("secret");
            });
  }

  @Test
  void sendsHeadersAndLength() {
    RawServer server = saying(Outbounds.OK);
    outbound.calls().send(post(at(server), "{}"));
    assertThat(server.heads().get(0))
        .contains(
            "POST /hook?key=secret HTTP/1.1",
            "Host: server.example:" + server.port(),
            "Content-Type: application/json",
            "Content-Length: 2");
  }

  @Test
  void sendsLengthOfAnEmptyBodyToo() {
    RawServer server = saying(Outbounds.OK);
    outbound.calls().send(post(at(server), ""));
    assertThat(server.heads().get(0)).contains("Content-Length: 0");
  }

  @Test
  void putsNoLineOfItsOwnIntoTheHeadByAHeadersValue() {
    RawServer server = saying(Outbounds.OK);
    outbound
        .calls()
        .send(
            new Call(
                Method.GET,
                at(server),
                Map.of("Authorization", "Bearer a\r\nX-Other: b"),
                new byte[0],
                PATIENCE));
    assertThat(server.heads().get(0)).noneMatch(line -> line.startsWith("X-Other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host", "host", "Content-Length", "Transfer-Encoding", "Connection"})
  void leavesFramingToNobodyElse(String header) {
    RawServer server = saying(Outbounds.OK);
    Call call = new Call(Method.POST, at(server), Map.of(header, "1"), new byte[] {1, 2}, PATIENCE);
    assertThatThrownBy(() -> outbound.calls().send(call))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.connections()).isZero();
  }

  @Test
  void remembersNothingOfAnEarlierAnswer() {
    RawServer server =
        saying(
            out ->
                RawServer.write(
                    out,
                    "HTTP/1.1 401 No\r\nSet-Cookie: a=b\r\nWWW-Authenticate: Basic realm=a\r\n"
                        + "Content-Length: 0\r\n\r\n"));
    outbound.calls().send(post(at(server), "{}"));
    outbound.calls().send(post(at(server), "{}"));
    assertThat(server.connections()).isEqualTo(2);
    assertThat(server.heads().get(1))
        .noneMatch(line -> line.startsWith("Cookie") || line.startsWith("Authorization"));
  }

  @Test
  void goesThroughNoProxyOfTheSystem() {
    RawServer proxy = saying(Outbounds.OK);
    RawServer server = saying(Outbounds.OK);
    String port = String.valueOf(proxy.port());
    Map<String, String> proxies =
        Map.of(
            "http.proxyHost", "127.0.0.1",
            "http.proxyPort", port,
            "http.nonProxyHosts", "",
            "socksProxyHost", "127.0.0.1",
            "socksProxyPort", port,
            "socksNonProxyHosts", "");
    proxies.forEach(System::setProperty);
    try {
      assertThat(outbound.calls().send(post(at(server), "{}"))).isInstanceOf(Answered.class);
    } finally {
      proxies.keySet().forEach(System::clearProperty);
    }
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void waitsForTheLastByteNoLongerThanItsPatience() {
    RawServer server =
        saying(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
              for (int drops = 0; drops < 600; drops++) {
                Thread.sleep(100);
                RawServer.write(out, "");
              }
            });
    long start = System.nanoTime();
    assertNotReached(
        outbound.calls().send(Outbounds.get(at(server).text(), Duration.ofMillis(400))),
        Reason.TIMED_OUT);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void waitsForANameNoLongerThanItsPatience() {
    NameLookup slow =
        name -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return List.of(FakeNames.address("127.0.0.1"));
        };
    try (Outbound waiting = Outbounds.allowing("127.0.0.1", slow)) {
      assertNotReached(
          waiting
              .calls()
              .send(Outbounds.get("http://slow.example/?secret", Duration.ofMillis(200))),
          Reason.TIMED_OUT);
    }
  }

  @Test
  void tellsThatAReceiverOfALongBodyStopsReading() {
    RawServer server = saying(out -> Thread.sleep(60_000));
    Call call =
        new Call(Method.POST, at(server), Map.of(), new byte[50_000_000], Duration.ofMillis(500));
    assertNotReached(outbound.calls().send(call), Reason.TIMED_OUT);
  }

  @Test
  void readsRetryAfterThatIsADate() {
    RawServer server =
        saying(
            out ->
                RawServer.write(
                    out,
                    "HTTP/1.1 503 Busy\r\nRetry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n"
                        + "Content-Length: 0\r\n\r\n"));
    assertThat(outbound.calls().send(post(at(server), "{}")))
        .isInstanceOfSatisfying(
            Answered.class, answered -> assertThat(answered.retryAfter()).contains(Duration.ZERO));
  }
}
