package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundSettingsTest {
  private static List<AllowedPlace> read(String list) {
    return OutboundSettings.of("DOSSIER_OUTBOUND_ALLOW", list, false).allow();
  }

  @Test
  void allowsNothingUnlessTold() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void readsRangesAddressesAndHostsWithAndWithoutPorts() {
    assertThat(
            read("10.0.0.0/8, fd00::/8,10.1.2.3,[fd00::1]:8443,::1, Files.Bank.Example,sqs:9324,"))
        .containsExactly(
            new AllowedPlace.Range(AddressRange.of("10.0.0.0/8"), OptionalInt.empty()),
            new AllowedPlace.Range(AddressRange.of("fd00::/8"), OptionalInt.empty()),
            new AllowedPlace.Range(AddressRange.of("10.1.2.3/32"), OptionalInt.empty()),
            new AllowedPlace.Range(AddressRange.of("fd00::1/128"), OptionalInt.of(8443)),
            new AllowedPlace.Range(AddressRange.of("::1/128"), OptionalInt.empty()),
            new AllowedPlace.Host("files.bank.example", OptionalInt.empty()),
            new AllowedPlace.Host("sqs", OptionalInt.of(9324)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/33",
        "10.0.0.1/8",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "10.0.0.0/x",
        "10.0.0/8",
        "fd00::/129",
        "fd00::1/8",
        "fd00::%eth0",
        "files.example/8",
        "files.example:0",
        "files.example:65536",
        "files.example:x",
        "*.example",
        "files_.example/",
        "http://files.example",
        "files example",
        "127.1",
        "[10.0.0.1",
        "-a.example"
      })
  void refusesWhatIsMalformedAndSaysWhich(String entry) {
    assertThatThrownBy(() -> read("10.0.0.0/8," + entry))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("DOSSIER_OUTBOUND_ALLOW")
        .hasMessageContaining("'" + entry + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, a.example, 443, 10.255.255.255, true",
    "10.0.0.0/8, a.example, 443, 11.0.0.0, false",
    "10.0.0.0/8, a.example, 443, ::1, false",
    "0.0.0.0/0, a.example, 443, 127.0.0.1, true",
    "10.1.2.3:8080, a.example, 8080, 10.1.2.3, true",
    "10.1.2.3:8080, a.example, 80, 10.1.2.3, false",
    "a.example, a.example, 80, 127.0.0.1, true",
    "a.example, b.a.example, 80, 127.0.0.1, false",
    "a.example:80, a.example, 81, 127.0.0.1, false"
  })
  void admitsByAddressOrByName(
      String entry, String host, int port, String address, boolean admitted) {
    assertThat(read(entry).get(0).admits(host, port, FakeNames.address(address)))
        .isEqualTo(admitted);
  }
}
