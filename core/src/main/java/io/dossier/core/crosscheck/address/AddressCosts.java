package io.dossier.core.crosscheck.address;

/** What a difference between two addresses takes of 100 points. */
final class AddressCosts {
  static final double POSTCODE = 26;
  static final double POSTCODE_NEAR = 14;
  static final double POSTCODE_LEFT_OUT = 2;
  static final double STATE = 20;
  static final double CITY = 30;
  static final double CITY_SAME_POSTCODE = 12;
  static final double CITY_LEFT_OUT = 3;
  static final double NEIGHBOURHOOD = 14;
  static final double NEIGHBOURHOOD_LEFT_OUT = 2;

  static final double NUMBER = 22;
  static final double NUMBER_NEXT = 8;
  static final double NUMBER_LETTER = 14;
  static final double NUMBER_LEFT_OUT = 5;
  static final double NUMBER_LEFT_OUT_NEXT = 1.5;
  static final double MOST_NUMBERS_LEFT_OUT = 9;

  /** Of all words: what share contradicts, what share only one address has. */
  static final double WORDS_OTHER = 75;
  static final double WORDS_LEFT_OUT = 22;
  static final double NO_WORDS_AGREE = 30;

  private AddressCosts() {}
}
