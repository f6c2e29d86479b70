package io.dossier.core.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that one text gives a person: the own, an alias, the one before marriage. */
final class NameForms {
  private static final Pattern ALIAS =
      Pattern.compile(
          "(?<![\\p{L}])(?:ALIAS|ALS|A\\.?K\\.?A\\.?|A/K/A|@|URF|URPH|D ?/ ?H|D\\.H\\.|FORMERLY|KNOWN AS|DAHULU|NAMA LAIN|PANGGILAN|DIPANGGIL)(?![\\p{L}])[ .:]*");

  private static final Pattern MAIDEN =
      Pattern.compile(
          "[ ,(]*(?<![\\p{L}])(?:NEE|GEB|GEBORENE?|BORN|Z\\.?D\\.?)(?![\\p{L}])[ .:]*([^)]*)\\)?");

  private static final Pattern ASIDE = Pattern.compile("\\(([^)]*)\\)?");

  /** A pet name within brackets is no name of its own. */
  private static final Pattern FULL_NAME = Pattern.compile("\\p{L}{3,} .*\\p{L}{3,}.*");

  private NameForms() {}

  /**
   * One of the names.
   *
   * @param cost what it takes that this one agrees and not the first
   */
  record Form(PersonName name, double cost, String called) {}

  /** The own first. */
  static List<Form> of(String plain) {
    List<Form> forms = new ArrayList<>();
    Matcher maiden = MAIDEN.matcher(plain);
    if (maiden.find() && maiden.start() > 0) {
      String own = plain.substring(0, maiden.start());
      forms.add(new Form(NameParts.of(own), 0, ""));
      String given = own.split(" ")[0];
      forms.add(
          new Form(
              NameParts.of(given + " " + maiden.group(1)),
              NameCosts.MAIDEN_NAME,
              "name before marriage"));
      return forms;
    }
    for (String named : ALIAS.split(plain)) {
      if (!named.isBlank()) {
        add(named, forms);
      }
    }
    return forms.isEmpty() ? List.of(new Form(NameParts.of(plain), 0, "")) : forms;
  }

  private static void add(String named, List<Form> forms) {
    Matcher aside = ASIDE.matcher(named);
    if (!aside.find()) {
      add(NameParts.of(named), forms);
      return;
    }
    String within = aside.group(1);
    boolean marks = named.endsWith(aside.group()) && NameParts.of(named).generation().isPresent();
    add(NameParts.of(marks ? named : aside.replaceAll(" ").strip()), forms);
    if (FULL_NAME.matcher(within).matches()) {
      add(NameParts.of(within), forms);
    }
  }

  private static void add(PersonName name, List<Form> forms) {
    boolean first = forms.isEmpty();
    forms.add(new Form(name, first ? 0 : NameCosts.ALIAS, first ? "" : "alias"));
  }
}
