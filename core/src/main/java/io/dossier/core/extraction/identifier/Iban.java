package io.dossier.core.extraction.identifier;

import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a bank account, of up to 34 characters in groups of four: a country, two check
 * digits (MOD 97-10 with the first four characters put last), and what the country's banks number,
 * whose structure {@code iban.countries} holds (ISO 13616, SWIFT's IBAN Registry).
 */
final class Iban extends Identifier {
  private static final Pattern PART = Pattern.compile("(\\d+)([nac])");
  private static final int GROUP = 4;

  Iban() {
    super("iban", shapes());
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(
        Mod97.holds(compact.substring(GROUP) + compact.substring(0, GROUP)),
        "the check digits do not hold");
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (String line : DataFile.lines(Iban.class, "iban.countries")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] country = line.split(" ");
        shapes.add(Shape.loose(grouped(country[0] + "dd" + positions(country[1]))));
      }
    }
    return shapes;
  }

  private static String positions(String structure) {
    StringBuilder positions = new StringBuilder();
    Matcher part = PART.matcher(structure);
    while (part.find()) {
      String position =
          switch (part.group(2)) {
            case "n" -> "d";
            case "a" -> "l";
            default -> "x";
          };
      positions.append(position.repeat(Integer.parseInt(part.group(1))));
    }
    return positions.toString();
  }

  private static String grouped(String positions) {
    return positions.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
