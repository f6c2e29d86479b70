package io.dossier.core.crosscheck.address;

/**
 * What a difference between two addresses takes of 100 points. What the same premises' addresses
 * commonly differ in takes less than 10 in all; where a person should look, 11 and more; what makes
 * it another place, more than 30.
 */
final class AddressCosts {
  static final double POSTCODE = 16;
  static final double POSTCODE_FAR = 34;
  static final double POSTCODE_NEAR = 12;
  static final double POSTCODE_LEFT_OUT = 1;
  static final double STATE = 25;
  static final double CITY = 33;
  static final double CITY_SAME_POSTCODE = 12;
  static final double CITY_LEFT_OUT = 2;
  static final double CITY_DOUBTFUL = 16;
  static final double NO_TOWN = 11;

  static final double NEIGHBOURHOOD = 14;
  static final double NEIGHBOURHOOD_WITHOUT_NUMBER = 33;
  static final double NEIGHBOURHOOD_LEFT_OUT = 0.5;
  static final double NEIGHBOURHOOD_LEFT_OUT_WITHOUT_NUMBER = 6;

  static final double NUMBER = 33;
  static final double NUMBER_ORDER = 14;
  static final double NUMBER_LEFT_OUT = 12;
  static final double NUMBER_LEFT_OUT_NEXT = 2;
  static final double MOST_NUMBERS_LEFT_OUT = 18;

  static final double OTHER_LOCAL = 34;
  static final double OTHER_LOCAL_DOUBTFUL = 22;
  static final double OTHER_ADMIN = 14;
  static final double OTHER_ADMIN_WITHOUT_NUMBER = 33;
  static final double OTHER_LANDMARK = 3;
  static final double OTHER_LANDMARK_ALONE = 33;
  static final double ONLY_TOWN = 33;
  static final double LABELLED_LEFT_OUT = 11;

  /** Of all words: what share is spelt otherwise, what share only one address has. */
  static final double WORDS_SPELLING = 40;

  static final double WORDS_LEFT_OUT = 12;
  static final double SPELLING_DOUBTFUL = 13;

  private AddressCosts() {}
}
