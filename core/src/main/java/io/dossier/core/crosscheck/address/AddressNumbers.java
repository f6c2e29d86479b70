package io.dossier.core.crosscheck.address;

import java.util.ArrayList;
import java.util.List;

/** The numbers of an address, each with what it numbers; belongs to one thread. */
final class AddressNumbers {
  private static final String NUMBER = "NUMBER";

  private final List<HouseNumber> found = new ArrayList<>();
  private String label = "";

  /** Whether the label has had its number. */
  private boolean numbered;

  void nextPart() {
    label = "";
  }

  /**
   * Some other word: what was said before of numbers ends, and what is said now begins.
   *
   * @param said as {@link Meaning#said} makes it
   * @param begins whether it is the first word of its part: {@code ROAD 11} is numbered
   */
  void word(String said, boolean begins) {
    if (said.equals(NUMBER) && !label.isEmpty() && !numbered) {
      return;
    }
    numbered = false;
    if (begins && Meaning.WAY.has(said)) {
      label = said;
    } else if (Meaning.DOOR.has(said)) {
      label = label.equals(HouseNumber.FORMER) ? label : HouseNumber.DOOR;
    } else {
      label = Meaning.NUMBERED.has(said) ? said : "";
    }
  }

  /** The door's former number follows. */
  void former() {
    label = HouseNumber.FORMER;
  }

  /**
   * @param next the word behind, empty where there is none
   */
  void add(String value, String next) {
    boolean ordinal = label.isEmpty() && Meaning.ORDINAL.has(next);
    numbered = true;
    found.add(new HouseNumber(value, ordinal ? next : label));
  }

  List<HouseNumber> found() {
    return found;
  }
}
