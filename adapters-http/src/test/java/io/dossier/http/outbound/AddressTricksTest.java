package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import io.dossier.core.outbound.port.RemoteFiles.NotFetched;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways to write the address of a server on this machine so that a guard may overlook it (OWASP SSRF
 * prevention cheat sheet; Orange Tsai, "A New Era of SSRF", 2017). The server listens: none of them
 * may make a connection to it.
 */
class AddressTricksTest {
  private RawServer server;
  private Outbound outbound;

  @BeforeEach
  void listen() {
    server = RawServer.answering("HTTP/1.1 200 OK", "Content-Length: 0", "", "");
    FakeNames names =
        new FakeNames()
            .then("inner.example", "127.0.0.1")
            .then("one-of-two.example", "93.184.215.14", "127.0.0.1")
            .then("mapped.example", "::ffff:127.0.0.1")
            .then("translated.example", "64:ff9b::7f00:1")
            .then("metadata.google.internal", "169.254.169.254")
            .then("unspecified.example", "::")
            .then("127.0.0.1.nip.example", "127.0.0.1");
    outbound =
        Outbounds.allowing(
            "",
            name ->
                name.equals("localhost")
                    ? List.of(InetAddress.getAllByName(name))
                    : names.addresses(name));
  }

  @AfterEach
  void close() throws IOException {
    outbound.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.2",
        "127.255.255.254",
        "0.0.0.0",
        "10.0.0.1",
        "169.254.169.254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "255.255.255.255",
        "224.0.0.1",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "0",
        "0177.0.0.1",
        "127.0.0.01",
        "localhost",
        "localhost.",
        "LOCALHOST",
        "inner.example",
        "INNER.EXAMPLE.",
        "one-of-two.example",
        "mapped.example",
        "translated.example",
        "metadata.google.internal",
        "unspecified.example",
        "127.0.0.1.nip.example",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[::7f00:1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2002:7f00:0001::1]",
        "[2001:0:7f00:1::80ff:fffe]",
        "[fe80::1]",
        "[fe80::1%25lo]",
        "[::1%25lo]",
        "[::1%lo]",
        "[fec0::1]",
        "[fd00:ec2::254]",
        "[fd20:ce::254]",
        "[ff02::1]"
      })
  void refusesHost(String host) {
    String address = "http://" + host + ":" + server.port() + "/latest/meta-data";
    assertThat(outbound.calls().send(Outbounds.get(address, Duration.ofSeconds(2))))
        .isInstanceOfSatisfying(NotReached.class, not -> assertRefused(not.why()));
    assertThat(
            outbound
                .files()
                .fetch(
                    Outbounds.address(address),
                    Outbounds.LIMITS,
                    file -> file.bytes().readAllBytes()))
        .isInstanceOfSatisfying(NotFetched.class, not -> assertRefused(not.why()));
    assertThat(outbound.guard().judge(Outbounds.address(address)))
        .hasValueSatisfying(AddressTricksTest::assertRefused);
    assertThat(server.connections()).isZero();
  }

  private static void assertRefused(Unreached why) {
    assertThat(why.reason()).as(why.message()).isEqualTo(Unreached.Reason.ADDRESS_REFUSED);
    assertThat(why.message()).doesNotContain("meta-data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://0x7f.1:PORT/",
        "http://0x7f.0.0.1:PORT/",
        "http://127.1:PORT/",
        "http://127.0.1:PORT/",
        "http://127.0.0.1.:PORT/",
        "http://256.256.256.256:PORT/",
        "http://127.0.0.1.5:PORT/",
        "http://user@127.0.0.1:PORT/",
        "http://@127.0.0.1:PORT/",
        "http://user:pass@127.0.0.1:PORT/",
        "http://good.example@127.0.0.1:PORT/",
        "http://127.0.0.1:PORT@good.example/",
        "http://127.0.0.1:PORT\\@good.example/",
        "http://good.example\\@127.0.0.1:PORT/",
        "http://127.0.0.1%2f@good.example:PORT/",
        "http://%31%32%37.0.0.1:PORT/",
        "http://①②⑦.⓪.⓪.①:PORT/",
        "http://１２７.0.0.1:PORT/",
        "http://127。0。0。1:PORT/",
        "http://ⓛocalhost:PORT/",
        "http://local\u00adhost:PORT/",
        "http://localhost\u0000.example:PORT/",
        "http://127.0.0.1 .example:PORT/",
        "http://[::ffff:127.0.0.1:PORT/",
        "http://::1:PORT/",
        "http://[127.0.0.1]:PORT/",
        "http:127.0.0.1:PORT/",
        "http:/127.0.0.1:PORT/",
        "http:///127.0.0.1:PORT/",
        "//127.0.0.1:PORT/",
        "127.0.0.1:PORT/",
        "file:///etc/passwd",
        "file://127.0.0.1/etc/passwd",
        "ftp://127.0.0.1:PORT/",
        "gopher://127.0.0.1:PORT/_GET",
        "dict://127.0.0.1:PORT/",
        "ldap://127.0.0.1:PORT/",
        "jar:http://127.0.0.1:PORT/a!/b",
        "data:text/plain,a",
        "http://127.0.0.1\r\nHost: good.example:PORT/"
      })
  void takesNoneOfTheseForAnAddress(String text) {
    String address = text.replace("PORT", String.valueOf(server.port()));
    assertThatThrownBy(() -> Outbounds.address(address)).isInstanceOf(Failure.class);
    assertThat(server.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999"})
  void refusesPortThatIsNone(String port) {
    assertThat(outbound.guard().judge(Outbounds.address("http://93.184.215.14:" + port + "/")))
        .hasValueSatisfying(AddressTricksTest::assertRefused);
  }
}
