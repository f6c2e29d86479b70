package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.identifier.Identifier;
import java.util.List;

/** All rules, by name. */
final class Rules {
  private static final int MANY = Integer.MAX_VALUE;

  private Rules() {}

  static Rule named(String name, Arguments arguments) {
    return switch (name) {
      case "check" -> check(arguments.taking(2, 2));
      case "nik_birth_date" -> each(arguments.taking(2, 2), NikRules::birthDate);
      case "nik_gender" -> each(arguments.taking(2, 2), NikRules::gender);
      case "dates_in_order" ->
          each(arguments.taking(2, MANY), DateRules.inOrder(arguments.names()));
      case "date_plausible" -> DateRules.plausible(arguments.taking(1, 1, "from", "until"));
      case "sum" -> Sum.of(arguments.taking(2, MANY, "unit"));
      case "tax_rate" -> TaxRate.of(arguments.taking(2, 2, "country", "date", "unit", "mixed"));
      case "line_items_sum" -> LineItemsSum.of(arguments.taking(2, MANY, "unit"));
      case "line_amount" -> lineAmount(arguments.taking(1, 1, "unit"));
      case "running_balance" -> RunningBalance.of(arguments.taking(3, 3, "unit"));
      case "members_unique" -> Unique.of(arguments.taking(1, 1));
      case "same" -> each(arguments.taking(2, 2), Same::judge);
      default -> throw new IllegalArgumentException("no rule " + name);
    };
  }

  private static Rule check(Arguments arguments) {
    Identifier kind = Identifier.named(arguments.name(0));
    return new EachRow(
        kind.name() + "_valid", List.of(arguments.name(1)), new IdentifierRule(kind));
  }

  private static Rule each(Arguments arguments, Judgement judgement) {
    return new EachRow(arguments.rule(), arguments.names(), judgement);
  }

  private static Rule lineAmount(Arguments arguments) {
    String rows = arguments.name(0);
    return new EachRow(
        arguments.rule(),
        List.of(rows + ".quantity", rows + ".unitPrice", rows + ".amount"),
        new LineAmount(arguments.unit()));
  }
}
