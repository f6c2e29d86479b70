package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about days. Nobody tells today's: a document has to be plausible in itself. */
final class DateRules {
  private static final String EARLIEST = "1900-01-01";
  private static final String LATEST = "2099-12-31";

  private DateRules() {}

  /**
   * @param names of the days, for the message
   */
  static Judgement inOrder(List<String> names) {
    return values -> {
      int before = -1;
      int found = 0;
      for (int i = 0; i < values.size(); i++) {
        Optional<LocalDate> day = Values.date(values.get(i));
        if (day.isEmpty()) {
          continue;
        }
        if (before >= 0 && day.get().isBefore(Values.date(values.get(before)).orElseThrow())) {
          return Optional.of(new Outcome(false, names.get(i) + " is before " + names.get(before)));
        }
        before = i;
        found++;
      }
      return found < 2
          ? Optional.empty()
          : Optional.of(new Outcome(true, "the dates are in their order"));
    };
  }

  static Rule plausible(Arguments arguments) {
    Bound from = Bound.of(arguments.option("from").orElse(EARLIEST));
    Bound until = Bound.of(arguments.option("until").orElse(LATEST));
    List<String> names =
        Stream.of(Optional.of(arguments.name(0)), from.field(), until.field())
            .flatMap(Optional::stream)
            .toList();
    return new EachRow(
        arguments.rule(),
        names,
        values ->
            within(
                values.get(0),
                from.field().isPresent() ? Values.date(values.get(1)) : from.day(),
                until.field().isPresent()
                    ? Values.date(values.get(values.size() - 1))
                    : until.day()));
  }

  /** A bound that was not found bounds nothing. */
  private static Optional<Outcome> within(
      Optional<Value> value, Optional<LocalDate> from, Optional<LocalDate> until) {
    return Values.date(value)
        .flatMap(
            day -> {
              if (from.isPresent() && day.isBefore(from.get())) {
                return Optional.of(new Outcome(false, "the date is too early"));
              }
              return Outcome.of(
                  until.isEmpty() || !day.isAfter(until.get()),
                  "the date is plausible",
                  "the date is too late");
            });
  }

  /** A day, or the field that holds one. */
  private record Bound(Optional<LocalDate> day, Optional<String> field) {
    static Bound of(String text) {
      return Character.isDigit(text.charAt(0))
          ? new Bound(Optional.of(LocalDate.parse(text)), Optional.empty())
          : new Bound(Optional.empty(), Optional.of(text));
    }
  }
}
