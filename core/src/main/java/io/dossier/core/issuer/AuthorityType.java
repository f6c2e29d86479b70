package io.dossier.core.issuer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an issuer is, in the words of the submissions API. */
public enum AuthorityType {
  BANK,
  GOVERNMENT,
  INSURANCE,
  INCOME,
  MULTIPURPOSE,
  UTILITY,
  UNCLASSIFIED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AuthorityType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
