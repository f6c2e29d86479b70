package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * The registration mark of an Indonesian vehicle: one or two letters of the region, up to four
 * digits, up to three letters, shown with blanks between (Perpol 7/2021 and its annex; PG, PS, PT
 * and PY for the provinces that Papua was parted into, in use since 2024).
 */
final class IndonesianPlate extends Identifier {
  private static final Set<String> REGIONS =
      Set.of(
          "A", "B", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "W", "Z", "AA",
          "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE", "BG", "BH", "BK", "BL", "BM", "BN", "BP",
          "DA", "DB", "DC", "DD", "DE", "DG", "DH", "DK", "DL", "DM", "DN", "DP", "DR", "DT", "DW",
          "EA", "EB", "ED", "KB", "KH", "KT", "KU", "PA", "PB", "PG", "PS", "PT", "PY");

  IndonesianPlate() {
    super("plate_id", Shape.of("l{1,2} d{1,4} l{0,3}"));
  }

  @Override
  Optional<String> flaw(String compact) {
    String region = compact.replaceFirst("\\d.*", "");
    return Flaw.unless(REGIONS.contains(region), "its first letters are no region's")
        .or(() -> Flaw.unless(compact.charAt(region.length()) != '0', "its number starts with 0"));
  }

  @Override
  String normalized(String compact) {
    return compact.replaceFirst("(\\D+)(\\d+)(\\D*)", "$1 $2 $3").strip();
  }
}
