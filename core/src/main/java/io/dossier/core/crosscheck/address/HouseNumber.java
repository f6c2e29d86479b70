package io.dossier.core.crosscheck.address;

/**
 * A number of an address, or a letter that belongs to one: {@code 12/A} is two.
 *
 * @param value without leading zeros and endings such as TH
 * @param of what is numbered: a word of {@code short.words}, {@code DOOR} for whatever stands
 *     nearest to the door; empty where the address does not say
 */
record HouseNumber(String value, String of) {
  static final String DOOR = "DOOR";

  /** A number that the door had before; it need not be told. */
  static final String FORMER = "OLD";

  boolean isLetter() {
    return !Character.isDigit(value.charAt(0));
  }

  boolean isFormer() {
    return of.equals(FORMER);
  }

  /** Whether both may number the same thing. */
  boolean comparable(HouseNumber other) {
    return of.equals(other.of) || of.isEmpty() || other.of.isEmpty();
  }
}
