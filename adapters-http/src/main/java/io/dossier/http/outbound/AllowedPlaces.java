package io.dossier.http.outbound;

import io.dossier.core.shared.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the operator's list: {@code 10.0.0.0/8}, {@code fd00::/8}, {@code 10.1.2.3}, {@code
 * files.bank.example}. After a host or an address a port may follow, IPv6 then in brackets: {@code
 * [fd00::1]:8443}.
 */
final class AllowedPlaces {
  /** What has more than one colon is IPv6; one alone stands before a port. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:\\[(?<bracketed>[^\\[\\]/]+)]|(?<plain>[^\\[\\]:]+))(?::(?<port>\\d{1,5}))?"
              + "|(?<ipv6>[^\\[\\]:]*:[^\\[\\]]*:[^\\[\\]]*)");

  private AllowedPlaces() {}

  /**
   * @param setting the name of the list, for the message
   * @throws Failure with what is wrong, for the operator
   */
  static List<AllowedPlace> of(String setting, String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> place(setting, text))
        .toList();
  }

  private static AllowedPlace place(String setting, String text) {
    try {
      Matcher parts = PARTS.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("it is neither a CIDR nor a host");
      }
      OptionalInt port = port(Optional.ofNullable(parts.group("port")));
      Optional<String> name = Optional.ofNullable(parts.group("plain")).flatMap(HostName::of);
      return name.isPresent()
          ? new AllowedPlace.Host(name.get(), port)
          : new AllowedPlace.Range(AddressRange.of(address(parts)), port);
    } catch (IllegalArgumentException wrong) {
      throw Failure.invalid(setting, "'" + text + "' is not understood: " + wrong.getMessage());
    }
  }

  private static String address(Matcher parts) {
    return Arrays.stream(new String[] {"bracketed", "plain", "ipv6"})
        .flatMap(each -> Optional.ofNullable(parts.group(each)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static OptionalInt port(Optional<String> digits) {
    if (digits.isEmpty()) {
      return OptionalInt.empty();
    }
    int port = Integer.parseInt(digits.get());
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a port is 1 to 65535");
    }
    return OptionalInt.of(port);
  }
}
