package io.dossier.http.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses that are not of the public internet: the IANA IPv4 and IPv6 Special-Purpose Address
 * Registries (RFC 6890, RFC 8190) but for blocks that are globally reachable there, multicast (RFC
 * 5771, RFC 4291), and what cloud platforms answer at.
 *
 * <p>The metadata services of the platforms lie in these ranges: 169.254.169.254 (link-local),
 * fd00:ec2::254 and fd20:ce::254 (unique local), 100.100.100.200 (shared space), 192.0.0.192 (IETF
 * protocol assignments); 168.63.129.16 of Azure is the one that does not, and is named by itself.
 */
final class SpecialAddresses {
  private static final Map<AddressRange, String> KINDS = new LinkedHashMap<>();

  /** Well-known prefix of NAT64 (RFC 6052 section 2.1): leads to the IPv4 address at its end. */
  private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96");

  /** Of IPv6 all that is given out to be reached from everywhere (RFC 4291 section 2.4). */
  private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

  static {
    name("this network (RFC 791)", "0.0.0.0/8");
    name("private (RFC 1918)", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
    name("shared address space (RFC 6598)", "100.64.0.0/10");
    name("loopback (RFC 1122)", "127.0.0.0/8");
    name("loopback (RFC 4291)", "::1/128");
    name("link-local (RFC 3927)", "169.254.0.0/16");
    name("link-local (RFC 4291)", "fe80::/10");
    name("site-local (RFC 3879)", "fec0::/10");
    name("unique local (RFC 4193)", "fc00::/7");
    name("IETF protocol assignments (RFC 6890, RFC 2928)", "192.0.0.0/24", "2001::/23");
    name("documentation (RFC 5737)", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24");
    name("documentation (RFC 3849, RFC 9637)", "2001:db8::/32", "3fff::/20");
    name("6to4 (RFC 7526)", "192.88.99.0/24", "2002::/16");
    name("benchmarking (RFC 2544)", "198.18.0.0/15");
    name("multicast (RFC 5771)", "224.0.0.0/4");
    name("multicast (RFC 4291)", "ff00::/8");
    name("reserved or broadcast (RFC 1112, RFC 919)", "240.0.0.0/4");
    name("IPv4 within IPv6 (RFC 4291, RFC 2765)", "::/96", "::ffff:0:0:0/96");
    name("IPv4 within IPv6 (RFC 8215)", "64:ff9b:1::/48");
    name("an address of the cloud platform (Azure)", "168.63.129.16/32");
  }

  private SpecialAddresses() {}

  private static void name(String kind, String... ranges) {
    for (String range : ranges) {
      KINDS.put(AddressRange.of(range), kind);
    }
  }

  /** Of which kind it is; empty for an address of the public internet. */
  static Optional<String> kindOf(InetAddress address) {
    InetAddress meant = meantBy(address);
    Optional<String> kind =
        KINDS.entrySet().stream()
            .filter(each -> each.getKey().contains(meant))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean outside = meant.getAddress().length == 16 && !GLOBAL_UNICAST.contains(meant);
    return kind.isEmpty() && outside ? Optional.of("not global unicast (RFC 4291)") : kind;
  }

  /** The IPv4 address that the well-known prefix of NAT64 leads to, or the address itself. */
  static InetAddress meantBy(InetAddress address) {
    if (!NAT64.contains(address)) {
      return address;
    }
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
    } catch (UnknownHostException never) {
      throw new IllegalStateException("four bytes are an address", never);
    }
  }
}
