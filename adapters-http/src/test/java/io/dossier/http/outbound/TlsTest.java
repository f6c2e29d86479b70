package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import io.dossier.core.outbound.port.RemoteFiles.NotFetched;
import io.dossier.core.shared.Samples;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TlsTest {
  private final FakeNames names =
      new FakeNames().then("server.example", "127.0.0.1").then("other.example", "127.0.0.1");
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private RawServer started(RawServer server) {
    open.add(server);
    return server;
  }

  private RawServer encrypted(RawServer.Script script) {
    return started(RawServer.overTls(SelfSigned.server(), script));
  }

  private Outbound outbound(Supplier<SSLContext> tls) {
    OutboundSettings httpsAlone = OutboundSettings.of("allow", "127.0.0.1", false);
    Outbound outbound = new Outbound(httpsAlone, InstantSource.fixed(Samples.NOON), names, tls);
    open.add(outbound);
    return outbound;
  }

  private OutboundCalls.Outcome call(Supplier<SSLContext> tls, String host, RawServer server) {
    return outbound(tls)
        .calls()
        .send(Outbounds.get("https://" + host + ":" + server.port() + "/", Duration.ofSeconds(10)));
  }

  private static void assertNotReached(OutboundCalls.Outcome outcome, Reason reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            NotReached.class,
            not -> assertThat(not.why().reason()).as(not.why().message()).isEqualTo(reason));
  }

  @Test
  void holdsCertificateAgainstTheNameAndAsksByIt() {
    RawServer server = encrypted(Outbounds.OK);
    assertThat(call(SelfSigned::trusting, "server.example", server))
        .isInstanceOfSatisfying(
            Answered.class, answered -> assertThat(answered.status()).isEqualTo(200));
    assertThat(server.names()).containsExactly(new SNIHostName("server.example"));
  }

  @Test
  void sendsNothingToWhoShowsACertificateOfAnotherName() {
    RawServer server = encrypted(Outbounds.OK);
    assertNotReached(call(SelfSigned::trusting, "other.example", server), Reason.TLS_FAILED);
    assertNotReached(call(SelfSigned::trusting, "127.0.0.1", server), Reason.TLS_FAILED);
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void sendsNothingToWhoSignedTheCertificateHimself() {
    RawServer server = encrypted(Outbounds.OK);
    assertNotReached(call(Outbounds::systemTls, "server.example", server), Reason.TLS_FAILED);
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void tellsThatNoTlsIsSpoken() {
    RawServer server = started(RawServer.greeting("220 mail.example ESMTP\r\n"));
    assertNotReached(call(SelfSigned::trusting, "server.example", server), Reason.TLS_FAILED);
  }

  @Test
  void waitsForTlsNoLongerThanItsPatience() {
    RawServer server = started(RawServer.on("127.0.0.1", out -> Thread.sleep(60_000)));
    OutboundCalls calls = outbound(SelfSigned::trusting).calls();
    assertNotReached(
        calls.send(
            Outbounds.get("https://server.example:" + server.port() + "/", Duration.ofMillis(300))),
        Reason.TIMED_OUT);
  }

  @Test
  void doesNotFollowFromHttpsToHttp() {
    RawServer plain = started(RawServer.silent());
    RawServer server =
        encrypted(
            out ->
                RawServer.write(
                    out,
                    "HTTP/1.1 302 Found\r\nLocation: http://server.example:"
                        + plain.port()
                        + "/\r\nContent-Length: 0\r\n\r\n"));
    assertThat(
            outbound(SelfSigned::trusting)
                .files()
                .fetch(
                    Outbounds.address("https://server.example:" + server.port() + "/"),
                    Outbounds.LIMITS,
                    file -> file.bytes().read()))
        .isInstanceOfSatisfying(
            NotFetched.class,
            not -> assertThat(not.why().reason()).isEqualTo(Reason.ADDRESS_REFUSED));
    assertThat(plain.connections()).isZero();
  }

  @Test
  void endsDrippingBodyWithinTlsToo() throws IOException {
    RawServer server =
        encrypted(
            out -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
              for (int drops = 0; drops < 600; drops++) {
                RawServer.write(out, "x");
                Thread.sleep(20);
              }
            });
    OutboundCalls calls = outbound(SelfSigned::trusting).calls();
    assertNotReached(
        calls.send(
            Outbounds.get("https://server.example:" + server.port() + "/", Duration.ofMillis(700))),
        Reason.TIMED_OUT);
  }
}
