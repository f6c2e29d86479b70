package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.address.Places;
import io.dossier.core.crosscheck.organization.OrganizationWord.Role;
import io.dossier.core.crosscheck.text.Phrases;
import io.dossier.core.crosscheck.text.Phrases.Found;
import io.dossier.core.crosscheck.text.Slips;
import io.dossier.core.crosscheck.text.WordList;
import io.dossier.core.crosscheck.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An organization's name on its way apart; belongs to one thread. */
final class OrganizationParts {
  private static final Phrases FORMS =
      Phrases.called(WordList.lines(OrganizationParts.class, "legal.forms"));
  private static final Phrases BODIES =
      Phrases.called(WordList.lines(OrganizationParts.class, "bodies.names"));
  private static final Set<String> BRANCHES =
      Set.of("BRANCH", "CABANG", "CAB", "KCP", "KC", "KCU", "OUTLET", "OFFICE", "BR");
  private static final Set<String> TRADE = WordList.words(OrganizationParts.class, "trade.words");

  /** Indian forms of address for firms; the article. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:M ?/ ?S\\.?|MS\\.|MESSRS\\.?|THE )[ .:]*");

  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}])(\\p{L})\\.(?=\\p{L}(?:\\.|\\b))");

  /** Numbers of the firm, with what they are called by (GSTIN: CGST Rules 2017, rule 10). */
  private static final Pattern NOTE =
      Pattern.compile(
          "[ ,(-]*(?<!\\p{L})(?:GSTIN|GST|PAN|CIN|TIN|TAN|UDYAM|NPWP|NIB|SIUP|TDP|REGN?|ROC|VAT)"
              + "(?: ?NO)?[ .:#-]*(?=[A-Z-]*\\d)[A-Z\\d./-]{6,}\\)?");

  private static final Pattern AND = Pattern.compile("&(?:AMP;)?|\\+");

  /** Behind it stand a branch, a city, an owner. */
  private static final Pattern ASIDE =
      Pattern.compile(
          ",| (?=\\p{L}{3,} (?:BRANCH|OUTLET|OFFICE)(?!\\p{L}))| - | – |(?<![\\p{L}])(?=(?:BRANCH|CABANG|CAB\\.|KCP|KC|KCU|UNIT|OUTLET)(?![\\p{L}]))");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final List<String> LONG_FORMS =
      List.of("PRIVATE", "LIMITED", "COMPANY", "CORPORATION", "INCORPORATED", "FOUNDATION");
  private static final int SHORTEST_WITH_SLIP = 6;
  private static final String COMPANY = "COMPANY";
  private static final Set<String> JOINS =
      Set.of("AND", "DAN", "THE", "OF", "UND", "ET", "KAB", "KABUPATEN", "KEC", "KECAMATAN");

  /** Two letters may be anything but at an end. */
  private static final int SHORT = 2;

  private final Set<String> forms = new LinkedHashSet<>();

  /** Of such without a name of their own the place tells which it is. */
  private final Set<String> bodies = new HashSet<>();

  private OrganizationParts() {}

  static OrganizationName of(String plain) {
    return new OrganizationParts().parted(plain);
  }

  /** All words but those that join. */
  static List<String> told(String plain) {
    return Words.in(plain).stream().filter(word -> !JOINS.contains(word)).toList();
  }

  private OrganizationName parted(String plain) {
    String named = NOTE.matcher(plain).replaceAll(" ").strip();
    String text = AND.matcher(BEFORE.matcher(named).replaceFirst("")).replaceAll(" AND ");
    String undotted = DOTTED.matcher(text).replaceAll("$1");
    List<OrganizationWord> words = new ArrayList<>();
    for (String part : ASIDE.split(undotted)) {
      boolean aside = words.stream().anyMatch(word -> word.is(Role.OWN));
      words.addAll(roles(withoutForms(withBodies(Words.in(part))), aside));
    }
    return new OrganizationName(words.subList(0, Math.min(Words.MOST, words.size())), forms)
        .promoted(!bodies.isEmpty());
  }

  private List<String> withoutForms(List<String> told) {
    List<String> words = told.stream().map(OrganizationParts::corrected).toList();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> form = FORMS.at(words, i);
      if (form.isPresent() && i > 0 && isPartner(form.get(), words.get(i - 1))) {
        rest.add(COMPANY);
        continue;
      }
      boolean atEnd = i == 0 || form.isPresent() && i + form.get().words() >= words.size();
      if (form.isPresent() && (atEnd || form.get().words() > 1 || words.get(i).length() > SHORT)) {
        forms.add(form.get().name());
        i += form.get().words() - 1;
      } else {
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  /** A form's word with one slip. */
  private static String corrected(String word) {
    return LONG_FORMS.stream()
        .filter(form -> word.length() >= SHORTEST_WITH_SLIP && Slips.between(word, form, 1) == 1)
        .findFirst()
        .orElse(word);
  }

  /** {@code & CO} stands where {@code & SONS} may. */
  private static boolean isPartner(Found form, String before) {
    return form.name().equalsIgnoreCase(COMPANY) && form.words() == 1 && before.equals("AND");
  }

  /** Bodies by their abbreviations, numbers without leading zeros. */
  private List<String> withBodies(List<String> words) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> body = BODIES.at(words, i);
      named.add(LEADING_ZEROS.matcher(body.map(Found::name).orElse(words.get(i))).replaceFirst(""));
      i += body.map(Found::words).orElse(1) - 1;
      body.map(Found::name).ifPresent(bodies::add);
    }
    return named;
  }

  private List<OrganizationWord> roles(List<String> all, boolean aside) {
    List<String> words = lettersTogether(all);
    List<OrganizationWord> roles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> place = Places.CITIES.at(words, i).filter(found -> aside || !roles.isEmpty());
      if (place.isPresent()) {
        roles.add(OrganizationWord.of(place.get().name().replace(" ", ""), Role.PLACE));
        i += place.get().words() - 1;
      } else if (aside && BRANCHES.contains(words.get(i))) {
        continue;
      } else if (TRADE.contains(words.get(i)) || bodies.contains(words.get(i))) {
        roles.add(OrganizationWord.of(words.get(i), aside ? Role.PLACE : Role.TRADE));
      } else {
        roles.add(OrganizationWord.of(words.get(i), aside ? Role.PLACE : Role.OWN));
      }
    }
    return roles;
  }

  /** {@code H P} as {@code HP}; without words that join. */
  private static List<String> lettersTogether(List<String> words) {
    List<String> together = new ArrayList<>();
    boolean lastSingle = false;
    for (String word : words) {
      if (JOINS.contains(word)) {
        continue;
      }
      boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (single && lastSingle) {
        together.set(together.size() - 1, together.get(together.size() - 1) + word);
      } else {
        together.add(word);
      }
      lastSingle = single;
    }
    return together;
  }
}
