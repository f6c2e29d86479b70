package io.dossier.core.issuer;

import io.dossier.core.shared.Failure;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who issues documents. One authority may be registered with several logos.
 *
 * @param id the organization's own; 1 to 64 letters, digits, points, colons, hyphens, underscores
 * @param name 1 to 200 characters
 * @param country of three letters (ISO 3166-1 alpha-3)
 */
public record Authority(String id, String name, AuthorityType type, Optional<String> country) {
  private static final int LONGEST_NAME = 200;

  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Locale("", code).getISO3Country())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @throws Failure CALLER, with the field as it is called on the wire
   */
  public Authority {
    if (!id.matches("[A-Za-z0-9._:-]{1,64}")) {
      throw Failure.invalid(
          "authorityId", "must be 1 to 64 letters, digits, points, colons, hyphens, underscores");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
    }
    country.ifPresent(
        code -> {
          if (!COUNTRIES.contains(code)) {
            throw Failure.invalid("country", "must be a code of three letters (ISO 3166-1)");
          }
        });
  }
}
