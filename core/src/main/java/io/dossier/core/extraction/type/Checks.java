package io.dossier.core.extraction.type;

/** The rules that forms may hold against fields, by name. */
final class Checks {
  private Checks() {}

  static Check named(String name, String fields) {
    return switch (name) {
      case "nik_birth_date" -> Nik::check;
      case "npwp_check_digit" -> Npwp::check;
      default -> throw new IllegalArgumentException("no check " + name + " of " + fields);
    };
  }
}
