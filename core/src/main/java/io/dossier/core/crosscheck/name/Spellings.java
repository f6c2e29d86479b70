package io.dossier.core.crosscheck.name;

/** Spellings of names, for those who find names of persons within other values. */
public final class Spellings {
  private Spellings() {}

  /** Whether both words are known spellings of one name. */
  public static boolean ofOneName(String a, String b) {
    return NameLists.VARIANTS.joins(a, b);
  }
}
