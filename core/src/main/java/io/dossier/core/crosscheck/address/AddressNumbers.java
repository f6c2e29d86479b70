package io.dossier.core.crosscheck.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The numbers of an address, each with what it numbers; belongs to one thread. */
final class AddressNumbers {
  /** Words before a number that say what it numbers; those for a door are one. */
  private static final Set<String> DOORS = Set.of("HOUSE", "DOOR", "NUMBER", "FLAT", "PLOT", "SHOP", "UNIT");

  private static final Set<String> OTHERS =
      Set.of("FLOOR", "BLOCK", "SECTOR", "PHASE", "STAGE", "WARD", "GANG", "KILOMETRE", "WING", "TOWER", "LANE");

  /** Words behind a number. */
  private static final Set<String> BEHIND =
      Set.of("FLOOR", "CROSS", "MAIN", "STAGE", "PHASE", "BLOCK", "STREET", "LANE", "ROAD", "AVENUE", "SECTOR");

  private final List<HouseNumber> found = new ArrayList<>();
  private String label = "";

  void nextPart() {
    label = "";
  }

  void label(String meaning) {
    if (DOORS.contains(meaning)) {
      label = HouseNumber.HOUSE;
    } else {
      label = OTHERS.contains(meaning) ? meaning : "";
    }
  }

  /** Some other word: what was said before of numbers ends. */
  void word() {
    label = "";
  }

  /**
   * @param next what the word behind means, empty where it says nothing
   */
  void add(String value, String next) {
    boolean labelled = !label.isEmpty();
    found.add(new HouseNumber(value, !labelled && BEHIND.contains(next) ? next : label));
  }

  List<HouseNumber> found() {
    return found;
  }
}
