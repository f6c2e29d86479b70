package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTest {
  /** The first and the last of a block, and whether what is next to it is special too. */
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0.255.255.255, false, false",
    "10.0.0.0, 10.255.255.255, false, false",
    "100.64.0.0, 100.127.255.255, false, false",
    "127.0.0.0, 127.255.255.255, false, false",
    "169.254.0.0, 169.254.255.255, false, false",
    "172.16.0.0, 172.31.255.255, false, false",
    "192.0.0.0, 192.0.0.255, false, false",
    "192.0.2.0, 192.0.2.255, false, false",
    "192.88.99.0, 192.88.99.255, false, false",
    "192.168.0.0, 192.168.255.255, false, false",
    "198.18.0.0, 198.19.255.255, false, false",
    "198.51.100.0, 198.51.100.255, false, false",
    "203.0.113.0, 203.0.113.255, false, false",
    "224.0.0.0, 255.255.255.255, false, false",
    "168.63.129.16, 168.63.129.16, false, false",
    "::, 64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff, false, true",
    "64:ff9b:1::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, true, false",
    "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, false, false",
    "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, false, false",
    "2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, false, false",
    "3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, false, false",
    "4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, false, false"
  })
  void knowsBlockFromItsFirstToItsLastAddress(
      String first, String last, boolean specialBefore, boolean specialAfter) {
    assertThat(SpecialAddresses.kindOf(FakeNames.address(first))).isPresent();
    assertThat(SpecialAddresses.kindOf(FakeNames.address(last))).isPresent();
    assertNeighbour(first, -1, specialBefore);
    assertNeighbour(last, 1, specialAfter);
  }

  private static void assertNeighbour(String address, int step, boolean special) {
    InetAddress at = FakeNames.address(address);
    int length = at.getAddress().length;
    BigInteger next = new BigInteger(1, at.getAddress()).add(BigInteger.valueOf(step));
    if (next.signum() < 0 || next.bitLength() > length * Byte.SIZE) {
      return;
    }
    byte[] bytes = new byte[length];
    byte[] digits = next.toByteArray();
    int used = Math.min(length, digits.length);
    System.arraycopy(digits, digits.length - used, bytes, length - used, used);
    try {
      InetAddress neighbour = InetAddress.getByAddress(bytes);
      assertThat(SpecialAddresses.kindOf(neighbour).isPresent())
          .as(neighbour.getHostAddress())
          .isEqualTo(special);
    } catch (UnknownHostException never) {
      throw new IllegalStateException(never);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "93.184.215.14",
        "192.31.196.1",
        "2606:4700::1111",
        "2a00:1450:4001::200e",
        "64:ff9b::101:101"
      })
  void knowsAddressesOfThePublicInternet(String address) {
    assertThat(SpecialAddresses.kindOf(FakeNames.address(address))).isEmpty();
  }
}
