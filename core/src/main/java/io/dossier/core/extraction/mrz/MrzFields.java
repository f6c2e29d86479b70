package io.dossier.core.extraction.mrz;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.extraction.mrz.MrzFormat.Checked;
import io.dossier.core.extraction.mrz.MrzFormat.Place;
import io.dossier.core.reading.PageBox;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a zone holds, and its check digits as validations. */
public final class MrzFields {
  private static final double CHECKED = 0.98;
  private static final double UNCHECKED = 0.85;
  private static final double BROKEN = 0.3;

  private final MachineReadableZone zone;
  private final MrzFormat format;
  private final Map<String, FieldValue> fields = new HashMap<>();

  private MrzFields(MachineReadableZone zone) {
    this.zone = zone;
    this.format = zone.format();
  }

  public static Map<String, FieldValue> of(MachineReadableZone zone) {
    MrzFields result = new MrzFields(zone);
    result.fill();
    return result.fields;
  }

  /** One for each check digit, and the composite. */
  public static List<Validation> validations(MachineReadableZone zone) {
    List<Validation> validations = new ArrayList<>();
    for (Checked field : zone.format().checked()) {
      if (field.check() >= 0) {
        validations.add(
            validation(
                "mrz_" + rule(field.name()), List.of(field.name()), field.holds(zone.lines())));
      }
    }
    validations.add(
        validation(
            "mrz_composite",
            zone.format().checked().stream().map(Checked::name).toList(),
            zone.format().compositeHolds(zone.lines())));
    return validations;
  }

  private static Validation validation(String rule, List<String> fields, boolean holds) {
    return new Validation(
        rule, fields, holds, holds ? "the check digit holds" : "the check digit does not hold");
  }

  private static String rule(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  private void fill() {
    List<Value> lines = new ArrayList<>();
    zone.lines().forEach(line -> lines.add(new Value.Text(line)));
    Place all = new Place(0, 0, format.width());
    fields.put(
        "mrz",
        new FieldValue(
            new Value.Items(lines), new Confidence(confidence(zone.validity() == 1)), place(all)));
    text("issuingCountry", format.issuer(), UNCHECKED);
    text("nationality", format.nationality(), UNCHECKED);
    text("documentNumber", format.documentNumber());
    text("personalNumber", format.personalNumber());
    names();
    String sex = format.sex().in(zone.lines());
    if (sex.equals("M") || sex.equals("F")) {
      text("sex", format.sex(), UNCHECKED);
    }
    Optional<LocalDate> expiry = day(format.expiryDate(), 2000);
    expiry.ifPresent(day -> date("expiryDate", format.expiryDate(), day));
    birth(expiry).ifPresent(day -> date("dateOfBirth", format.dateOfBirth(), day));
  }

  private double confidence(boolean holds) {
    return holds ? CHECKED : BROKEN;
  }

  private void text(String name, Checked field) {
    double sure = field.check() < 0 ? UNCHECKED : confidence(field.holds(zone.lines()));
    text(name, field.place(), sure);
  }

  private void text(String name, Place place, double sure) {
    String value = place.in(zone.lines()).replace('<', ' ').strip().replaceAll("\\s+", " ");
    if (!value.isEmpty()) {
      fields.put(name, new FieldValue(new Value.Text(value), new Confidence(sure), place(place)));
    }
  }

  private void names() {
    Place place = format.names();
    String[] parts = place.in(zone.lines()).split("<<", 2);
    name("surname", parts[0], place);
    if (parts.length > 1) {
      name("givenNames", parts[1], place);
    }
  }

  private void name(String name, String text, Place place) {
    String value = text.replace('<', ' ').strip().replaceAll("\\s+", " ");
    if (!value.isEmpty()) {
      fields.put(
          name, new FieldValue(new Value.Text(value), new Confidence(UNCHECKED), place(place)));
    }
  }

  private void date(String name, Checked field, LocalDate day) {
    fields.put(
        name,
        new FieldValue(
            new Value.Date(day),
            new Confidence(confidence(field.holds(zone.lines()))),
            place(field.place())));
  }

  /** The latest century in which the holder was born before the document expires. */
  private Optional<LocalDate> birth(Optional<LocalDate> expiry) {
    Optional<LocalDate> late = day(format.dateOfBirth(), 2000);
    boolean past = late.isPresent() && late.get().isBefore(expiry.orElse(LocalDate.of(2030, 1, 1)));
    return past ? late : day(format.dateOfBirth(), 1900);
  }

  private Optional<LocalDate> day(Checked field, int century) {
    String digits = field.place().in(zone.lines());
    if (!digits.matches("\\d{6}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              century + Integer.parseInt(digits.substring(0, 2)),
              Integer.parseInt(digits.substring(2, 4)),
              Integer.parseInt(digits.substring(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The part of the line's box that the characters have. */
  private Provenance place(Place place) {
    List<Span> spans = zone.places().get(place.line());
    PageBox box = spans.stream().map(Span::seen).reduce(PageBox::union).orElseThrow();
    double width = format.width();
    PageBox part =
        PageBox.clamped(
            box.x() + box.width() * place.from() / width,
            box.y(),
            box.x() + box.width() * place.to() / width,
            box.bottom());
    return Provenance.read(Provenance.Source.MRZ, spans.get(0).segment().page(), part);
  }
}
