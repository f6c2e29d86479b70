package io.dossier.core.fraud.content;

import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Nik;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the numbers within codes against the print of their document, whatever kind of document it
 * is: a code (ISO/IEC 18004 and others) repeats what is printed, and who changes the print seldom
 * makes the code anew. A number that is printed nowhere, and of which the print has one that
 * differs in a few characters, was changed on one of both sides.
 */
final class CodesAgainstPrint {
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{8,40}");
  private static final int LEAST_DIGITS = 4;

  /** PAN of India, rule 114 of its Income-tax Rules: the fourth letter tells whose it is. */
  private static final Pattern PERMANENT_ACCOUNT =
      Pattern.compile("[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]");

  private static final Identifier NIK = Identifier.named("nik");
  private static final Pattern RESIDENT = Pattern.compile("\\d{16}");

  /** The digits of a resident's number that tell where it was given. */
  private static final int REGION = 6;

  private static final int PROVINCE = 2;

  /** A share of its characters in which a changed number may differ, and still be the same one. */
  private static final double MOST_CHANGED = 0.34;

  /** The same where digits and letters stand in the same places, and both begin alike. */
  private static final double MOST_CHANGED_ALIKE = 0.46;

  /** Such a number belongs to a label: the second of two. */
  private static final int SHORT = 2;

  /** Last characters by which things of one series differ. */
  private static final int RUNNING = 3;

  private final Places places;
  private final List<Finding> findings = new ArrayList<>();

  /** What is printed as a code has it was not changed. */
  private final Set<String> coded = new HashSet<>();

  /** A number in groups is held whole and in its parts, and told once. */
  private final Set<Word> told = new HashSet<>();

  private int compared;

  private CodesAgainstPrint(Places places) {
    this.places = places;
  }

  /**
   * What differs.
   *
   * @param compared how many numbers of codes stand in the print, as they are or changed
   */
  record Result(int compared, List<Finding> findings) {}

  static Result of(Places places) {
    CodesAgainstPrint check = new CodesAgainstPrint(places);
    List<Printed> printed = new ArrayList<>();
    places.reading().pages().forEach(page -> printed.addAll(printed(page)));
    places.reading().pages().stream()
        .flatMap(page -> page.barcodes().stream())
        .forEach(code -> check.coded.addAll(numbers(code.text())));
    for (ReadPage page : places.reading().pages()) {
      for (Barcode code : page.barcodes()) {
        numbers(code.text()).forEach(number -> check.hold(number, page, printed));
      }
    }
    return new Result(check.compared, check.findings);
  }

  /**
   * A number.
   *
   * @param label the words before it in its line, or else the line above; letters and digits alone
   */
  private record Printed(int page, String text, Word word, TextSource source, String label) {}

  private void hold(String number, ReadPage page, List<Printed> printed) {
    List<Printed> right = printed.stream().filter(each -> each.text().contains(number)).toList();
    compared += right.isEmpty() ? 0 : 1;
    Optional<Printed> changed =
        printed.stream()
            .filter(each -> nearly(number, each.text()) && !coded.contains(each.text()))
            .filter(
                each ->
                    right.isEmpty()
                        || ofAPerson(number, each)
                        || calledAsOneOf(right, each) && !next(number, each))
            .min(Comparator.comparingInt(each -> differing(number, each.text())));
    if (changed.isPresent() && told.add(changed.get().word())) {
      compared += right.isEmpty() ? 1 : 0;
      findings.add(finding(number, page, changed.get()));
    }
  }

  /** Whether it is called what the right one is called elsewhere: then it should be the same. */
  private static boolean calledAsOneOf(List<Printed> right, Printed other) {
    return !other.label().isEmpty()
        && right.stream().anyMatch(each -> each.label().equals(other.label()));
  }

  /** Whether both have the form of a number that is given to one person, and not in a series. */
  private static boolean ofAPerson(String number, Printed other) {
    return PERMANENT_ACCOUNT.matcher(number).matches()
            && PERMANENT_ACCOUNT.matcher(other.text()).matches()
        || ofOneResident(number, other.text());
  }

  /**
   * Whether a number is an Indonesian resident's ({@link Nik}), who has it for a tax number too,
   * and the other one differs from it as that of no other person does: it is nobody's, or that of
   * somebody born on the same day, with the same running number, elsewhere.
   */
  private static boolean ofOneResident(String number, String other) {
    return RESIDENT.matcher(number).matches()
        && RESIDENT.matcher(other).matches()
        && holds(number)
        && number.regionMatches(0, other, 0, PROVINCE)
        && (!holds(other) || number.regionMatches(REGION, other, REGION, number.length() - REGION));
  }

  private static boolean holds(String number) {
    return NIK.in(number).stream().anyMatch(found -> found.flaw().isEmpty());
  }

  /** Whether it may be the number of another thing of the same series. */
  private static boolean next(String number, Printed other) {
    int head = number.length() - RUNNING;
    return number.regionMatches(0, other.text(), 0, head);
  }

  private Finding finding(String number, ReadPage page, Printed printed) {
    boolean layer = printed.source() == TextSource.TEXT_LAYER;
    List<Mark> marks =
        places
            .mark(new Provenance.Place(printed.page(), printed.word().box()), printed.word().text())
            .map(List::of)
            .orElse(List.of());
    return new Finding(
        layer ? Weight.SERIOUS : Weight.SLIGHT,
        "A code on page "
            + (page.index() + 1)
            + " holds "
            + number
            + ", and the print has "
            + printed.word().text()
            + ". Who changes what is printed seldom makes the code anew."
            + (layer ? "" : " The print was read from a picture, and may have been misread."),
        marks);
  }

  private static boolean nearly(String a, String b) {
    if (a.length() != b.length() || digits(b) < LEAST_DIGITS) {
      return false;
    }
    double most = alike(a, b) ? MOST_CHANGED_ALIKE : MOST_CHANGED;
    return differing(a, b) <= most * a.length();
  }

  private static int differing(String a, String b) {
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  /** Whether who changed one into the other kept its form, and where it begins. */
  private static boolean alike(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      if (Character.isDigit(a.charAt(i)) != Character.isDigit(b.charAt(i))) {
        return false;
      }
    }
    return a.charAt(0) == b.charAt(0);
  }

  /** The words of a page and, where a number is printed in groups, what they make together. */
  private static List<Printed> printed(ReadPage page) {
    List<Printed> printed = new ArrayList<>();
    String above = "";
    for (Line line : page.lines()) {
      StringBuilder grouped = new StringBuilder();
      StringBuilder before = new StringBuilder();
      for (Word word : line.words()) {
        String text = plain(word.text());
        String label = before.isEmpty() ? above : bare(before.toString());
        printed.add(new Printed(page.index(), text, word, line.source(), label));
        grouped.append(text);
        printed.add(new Printed(page.index(), grouped.toString(), word, line.source(), label));
        if (digits(text) * 2 < text.length()) {
          grouped.setLength(0);
        }
        if (digits(text) * 2 < text.length() || text.length() <= SHORT) {
          before.append(word.text());
        }
      }
      above = bare(line.text());
    }
    return printed;
  }

  private static String bare(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The parts of a code that are numbers, with and without the marks that part their groups. */
  private static Set<String> numbers(String code) {
    Set<String> numbers = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>(List.of(code.split("[\\s/=&?,;|:]+")));
    for (String part : code.split("[/=&?,;|:]+")) {
      if (Stream.of(part.strip().split("\\s+")).allMatch(group -> digits(group) > 0)) {
        parts.add(part);
      }
    }
    for (String part : parts) {
      for (String form : List.of(plain(part), part.toUpperCase(Locale.ROOT))) {
        Matcher matcher = NUMBER.matcher(form);
        while (matcher.find()) {
          if (digits(matcher.group()) >= LEAST_DIGITS) {
            numbers.add(matcher.group());
          }
        }
      }
    }
    return numbers;
  }

  private static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private static int digits(String text) {
    return (int) text.chars().filter(Character::isDigit).count();
  }
}
