package io.dossier.http.outbound;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Addresses that have their first bits in common (RFC 4632, RFC 4291 section 2.3).
 *
 * @param first the lowest of them
 * @param prefixBits how many bits they have in common
 */
public record AddressRange(InetAddress first, int prefixBits) {
  public AddressRange {
    int bits = bits(first);
    if (prefixBits < 0 || prefixBits > bits) {
      throw new IllegalArgumentException("the prefix must have 0 to " + bits + " bits");
    }
    if (!number(first).equals(prefix(first, prefixBits).shiftLeft(bits - prefixBits))) {
      throw new IllegalArgumentException("the address has bits set beyond its prefix");
    }
  }

  /**
   * As in {@code 10.0.0.0/8} and {@code fd00::/8}; an address alone is a range of one.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static AddressRange of(String text) {
    int slash = text.indexOf('/');
    InetAddress first =
        IpLiteral.of(slash < 0 ? text : text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("it is no IP address"));
    String prefix = slash < 0 ? String.valueOf(bits(first)) : text.substring(slash + 1);
    if (!prefix.matches("\\d{1,3}")) {
      throw new IllegalArgumentException("the prefix is no number");
    }
    return new AddressRange(first, Integer.parseInt(prefix));
  }

  /** False for an address of the other kind. */
  public boolean contains(InetAddress address) {
    return bits(address) == bits(first)
        && prefix(address, prefixBits).equals(prefix(first, prefixBits));
  }

  private static BigInteger prefix(InetAddress address, int prefixBits) {
    return number(address).shiftRight(bits(address) - prefixBits);
  }

  private static BigInteger number(InetAddress address) {
    return new BigInteger(1, address.getAddress());
  }

  private static int bits(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }
}
