package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.organization.OrganizationWord.Role;
import io.dossier.core.crosscheck.text.Acronyms;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Cut;
import io.dossier.core.crosscheck.text.Joining;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two names of organizations. Safe for many threads. */
public final class OrganizationComparison {
  private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)?");

  /** What tells one of a firm's houses from another. */
  private static final Pattern TELLING = Pattern.compile("NEW|OLD|BARU|LAMA|\\d+|[IVX]+");

  private static final Pattern SEVERAL = Pattern.compile("\\p{L}{3,} .*\\p{L}{2,}.*");

  /**
   * The likest of the names that the texts give: what stands in brackets may belong to the name, be
   * another, or neither.
   *
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    String one = Plain.of(left);
    String other = Plain.of(right);
    Similarity best = compareOne(one, other);
    for (String name : names(one)) {
      for (String against : names(other)) {
        Similarity found = compareOne(name, against);
        if (found.score() > best.score()) {
          best = found;
        }
      }
    }
    return best;
  }

  private static List<String> names(String plain) {
    Matcher aside = ASIDE.matcher(plain);
    if (!aside.find()) {
      return List.of(plain);
    }
    String within = aside.group(1);
    if (TELLING.matcher(within).matches()) {
      return List.of(plain);
    }
    String without = aside.replaceAll(" ");
    return SEVERAL.matcher(within).matches() ? List.of(without, within) : List.of(without);
  }

  private static Similarity compareOne(String left, String right) {
    OrganizationName a = OrganizationParts.of(left);
    OrganizationName b = OrganizationParts.of(right);
    Tally tally = new Tally(FieldKind.ORGANIZATION);
    if (a.words().isEmpty() || b.words().isEmpty()) {
      tally.limit(0, "no name");
      return tally.similarity();
    }
    if (Cut.isBetween(left, right)) {
      tally.take(OrganizationCosts.CUT_OFF, "cut off at the field's width");
      return tally.similarity();
    }
    if (isAcronym(a, right) || isAcronym(b, left)) {
      tally.take(OrganizationCosts.ACRONYM, "shortened to first letters");
      return tally.similarity();
    }
    OrganizationName whole = matched(a, b, tally);
    OrganizationName other = matched(b, whole, tally);
    Alignment aligned = align(whole.words(), other.words());
    aligned.pairs().forEach(pair -> explain(pair, whole, other, tally));
    if (!aligned.isOrdered()) {
      tally.take(OrganizationCosts.ORDER, "order differs");
    }
    new Remainder(whole, other, aligned, tally).judge();
    forms(a.forms(), b.forms(), tally);
    return tally.similarity();
  }

  /**
   * A word of the name is made of the first letters of all the other's words, its form's among
   * them, and what else the name has the other has too.
   */
  private static boolean isAcronym(OrganizationName name, String other) {
    List<String> told = OrganizationParts.told(other);
    return name.words().stream()
        .anyMatch(
            letters ->
                Acronyms.isOf(letters.text(), told)
                    && name.words().stream()
                        .allMatch(word -> word == letters || told.contains(word.text())));
  }

  /** Words joined, and shortened to their first letters, as the other name has them. */
  private static OrganizationName matched(
      OrganizationName name, OrganizationName other, Tally tally) {
    List<OrganizationWord> joined =
        Joining.like(
            name.words(),
            other.words(),
            (first, second) ->
                Optional.of(OrganizationWord.of(first.text() + second.text(), first.role())),
            (one, two) -> OrganizationLikeness.of(one, two).compareTo(Likeness.LOOK_ALIKE) <= 0);
    if (joined.size() < name.words().size()) {
      tally.take(OrganizationCosts.JOINED, "words joined");
    }
    Optional<List<OrganizationWord>> shortened =
        Acronyms.shortenedLike(joined, other.words(), OrganizationWord::text);
    if (shortened.isPresent()) {
      tally.take(OrganizationCosts.ACRONYM, "shortened to first letters");
    }
    return name.with(shortened.orElse(joined));
  }

  private static Alignment align(List<OrganizationWord> left, List<OrganizationWord> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = OrganizationLikeness.of(left.get(i), right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(
                  new Pair(
                      i,
                      j,
                      likeness,
                      OrganizationLikeness.cost(left.get(i), right.get(j), likeness)));
        });
  }

  private static void explain(
      Pair pair, OrganizationName left, OrganizationName right, Tally tally) {
    if (pair.likeness() != Likeness.EQUAL) {
      String a = left.words().get(pair.left()).text();
      String b = right.words().get(pair.right()).text();
      boolean slip = pair.likeness().compareTo(Likeness.SLIP) >= 0;
      tally.take(pair.cost(), a + (slip ? " nearly " : " = ") + b);
    }
  }

  private static void forms(Set<String> left, Set<String> right, Tally tally) {
    if (left.equals(right)) {
      return;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    boolean aside = BESIDE_FORMS.containsAll(left) || BESIDE_FORMS.containsAll(right);
    if (common.isEmpty() && aside) {
      tally.take(OrganizationCosts.FORM_LEFT_OUT, "legal form left out");
    } else if (common.isEmpty()) {
      tally.take(OrganizationCosts.OTHER_FORM, "another legal form");
    } else {
      tally.take(OrganizationCosts.FORM_IN_PART, "legal form in part");
    }
  }

  /** What stands with a legal form or in its place and contradicts none. */
  private static final Set<String> BESIDE_FORMS =
      Set.of("toko", "tbk", "persero", "perseroda", "society", "proprietorship");

  /** Trades by which the companies of one group are told from one another. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "FINANCE",
          "HOUSING",
          "INSURANCE",
          "ASURANSI",
          "CAPITAL",
          "BANK",
          "SECURITIES",
          "SEKURITAS",
          "LEASING",
          "MULTIFINANCE",
          "POWER",
          "STEEL",
          "CEMENT");

  /** What words without a partner take. */
  private record Remainder(
      OrganizationName left, OrganizationName right, Alignment aligned, Tally tally) {
    void judge() {
      List<OrganizationWord> ofLeft =
          sorted(aligned.left().stream().map(left.words()::get).toList());
      List<OrganizationWord> ofRight =
          sorted(aligned.right().stream().map(right.words()::get).toList());
      long own = aligned.pairs().stream().filter(this::isOwn).count();
      if (own == 0) {
        tally.take(OrganizationCosts.NO_OWN_PAIR, "no distinct word agrees");
      }
      int both = Math.min(ofLeft.size(), ofRight.size());
      for (int i = 0; i < both; i++) {
        OrganizationWord a = ofLeft.get(i);
        OrganizationWord b = ofRight.get(i);
        tally.take(OrganizationCosts.others(a.role(), b.role()), a.text() + " is not " + b.text());
      }
      missing(ofLeft.subList(both, ofLeft.size()), own);
      missing(ofRight.subList(both, ofRight.size()), own);
    }

    private boolean isOwn(Pair pair) {
      return left.words().get(pair.left()).is(Role.OWN)
          || right.words().get(pair.right()).is(Role.OWN);
    }

    /** Whether they agree in a trade. */
    private boolean hasTrade() {
      return aligned.pairs().stream()
          .anyMatch(pair -> left.words().get(pair.left()).is(Role.TRADE));
    }

    private static List<OrganizationWord> sorted(List<OrganizationWord> words) {
      return words.stream().sorted((a, b) -> a.role().compareTo(b.role())).toList();
    }

    private void missing(List<OrganizationWord> words, long ownPairs) {
      double places = 0;
      int before = 0;
      for (OrganizationWord word : words) {
        double cost = before > 0 ? OrganizationCosts.MISSING_NEXT : first(word, ownPairs);
        if (word.is(Role.PLACE)) {
          cost = Math.min(OrganizationCosts.MISSING_PLACE, OrganizationCosts.MOST_PLACES - places);
          places += cost;
        } else {
          before++;
        }
        tally.take(cost, word.text() + " only in one");
      }
    }

    private double first(OrganizationWord word, long ownPairs) {
      if (word.is(Role.TRADE)) {
        return OF_GROUPS.contains(word.text()) && hasTrade()
            ? OrganizationCosts.OTHERS_TRADE
            : OrganizationCosts.MISSING_TRADE;
      }
      return ownPairs > 1 ? OrganizationCosts.MISSING_OWN : OrganizationCosts.MISSING_OWN_OF_ONE;
    }
  }
}
