package io.dossier.core.extraction.mrz;

import java.util.List;

/** The formats of zones and where their fields stand (ICAO Doc 9303 parts 4 to 6). */
public enum MrzFormat {
  TD3(
      44,
      2,
      new Place(0, 5, 44),
      new Place(0, 2, 5),
      new Checked("documentNumber", new Place(1, 0, 9), 9, Kind.MIXED),
      new Place(1, 10, 13),
      new Checked("dateOfBirth", new Place(1, 13, 19), 19, Kind.DIGITS),
      new Place(1, 20, 21),
      new Checked("expiryDate", new Place(1, 21, 27), 27, Kind.DIGITS),
      new Checked("personalNumber", new Place(1, 28, 42), 42, Kind.MIXED),
      List.of(new Place(1, 0, 10), new Place(1, 13, 20), new Place(1, 21, 43)),
      43),
  TD2(
      36,
      2,
      new Place(0, 5, 36),
      new Place(0, 2, 5),
      new Checked("documentNumber", new Place(1, 0, 9), 9, Kind.MIXED),
      new Place(1, 10, 13),
      new Checked("dateOfBirth", new Place(1, 13, 19), 19, Kind.DIGITS),
      new Place(1, 20, 21),
      new Checked("expiryDate", new Place(1, 21, 27), 27, Kind.DIGITS),
      new Checked("personalNumber", new Place(1, 28, 35), -1, Kind.MIXED),
      List.of(new Place(1, 0, 10), new Place(1, 13, 20), new Place(1, 21, 35)),
      35),
  TD1(
      30,
      3,
      new Place(2, 0, 30),
      new Place(0, 2, 5),
      new Checked("documentNumber", new Place(0, 5, 14), 14, Kind.MIXED),
      new Place(1, 15, 18),
      new Checked("dateOfBirth", new Place(1, 0, 6), 6, Kind.DIGITS),
      new Place(1, 7, 8),
      new Checked("expiryDate", new Place(1, 8, 14), 14, Kind.DIGITS),
      new Checked("personalNumber", new Place(0, 15, 30), -1, Kind.MIXED),
      List.of(new Place(0, 5, 30), new Place(1, 0, 7), new Place(1, 8, 15), new Place(1, 18, 29)),
      29);

  /** What may stand in a place, besides the filler. */
  enum Kind {
    DIGITS("<0123456789"),
    LETTERS("<ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    SEX("<FMX"),

    /** The first letter of a zone: what kind of document it is. */
    DOCUMENT("PVIAC"),
    MIXED("<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private final String characters;

    Kind(String characters) {
      this.characters = characters;
    }

    String characters() {
      return characters;
    }
  }

  /** Characters of a line, from one to before another. */
  record Place(int line, int from, int to) {
    String in(List<String> zone) {
      return zone.get(line).substring(from, to);
    }

    boolean holds(int otherLine, int at) {
      return line == otherLine && from <= at && at < to;
    }
  }

  /**
   * A field with a check digit in its own line.
   *
   * @param check the digit's position; -1 when the field has none of its own
   */
  record Checked(String name, Place place, int check, Kind kind) {
    boolean holds(List<String> zone) {
      return check < 0 || CheckDigit.holds(place.in(zone), zone.get(place.line()).charAt(check));
    }
  }

  private final int width;
  private final int lines;
  private final Place names;
  private final Place issuer;
  private final Checked documentNumber;
  private final Place nationality;
  private final Checked dateOfBirth;
  private final Place sex;
  private final Checked expiryDate;
  private final Checked personalNumber;
  private final List<Place> composite;
  private final int compositeCheck;

  MrzFormat(
      int width,
      int lines,
      Place names,
      Place issuer,
      Checked documentNumber,
      Place nationality,
      Checked dateOfBirth,
      Place sex,
      Checked expiryDate,
      Checked personalNumber,
      List<Place> composite,
      int compositeCheck) {
    this.width = width;
    this.lines = lines;
    this.names = names;
    this.issuer = issuer;
    this.documentNumber = documentNumber;
    this.nationality = nationality;
    this.dateOfBirth = dateOfBirth;
    this.sex = sex;
    this.expiryDate = expiryDate;
    this.personalNumber = personalNumber;
    this.composite = composite;
    this.compositeCheck = compositeCheck;
  }

  int width() {
    return width;
  }

  int lines() {
    return lines;
  }

  Place names() {
    return names;
  }

  Place issuer() {
    return issuer;
  }

  Place nationality() {
    return nationality;
  }

  Place sex() {
    return sex;
  }

  Checked documentNumber() {
    return documentNumber;
  }

  Checked dateOfBirth() {
    return dateOfBirth;
  }

  Checked expiryDate() {
    return expiryDate;
  }

  Checked personalNumber() {
    return personalNumber;
  }

  /** The fields with check digits of their own, in the order of the zone. */
  List<Checked> checked() {
    return List.of(documentNumber, dateOfBirth, expiryDate, personalNumber);
  }

  /** The line in which the composite check digit stands: the second in every format. */
  int compositeLine() {
    return 1;
  }

  int compositeCheck() {
    return compositeCheck;
  }

  List<Place> composite() {
    return composite;
  }

  /** What may stand in one place. */
  Kind kind(int line, int at) {
    if (line == 0 && at == 0) {
      return Kind.DOCUMENT;
    }
    if (line == 0 && at == 1
        || names.holds(line, at)
        || issuer.holds(line, at)
        || nationality.holds(line, at)) {
      return Kind.LETTERS;
    }
    if (sex.holds(line, at)) {
      return Kind.SEX;
    }
    for (Checked field : checked()) {
      if (field.place().holds(line, at)) {
        return field.kind();
      }
      if (field.place().line() == line && field.check() == at) {
        return Kind.DIGITS;
      }
    }
    return line == compositeLine() && at == compositeCheck ? Kind.DIGITS : Kind.MIXED;
  }

  /** Whether a check digit other than the composite one speaks for this place, or it is one. */
  boolean guarded(int line, int at) {
    return checked().stream()
        .anyMatch(
            field ->
                field.check() >= 0
                    && (field.place().holds(line, at)
                        || field.place().line() == line && field.check() == at));
  }

  boolean compositeHolds(List<String> zone) {
    StringBuilder all = new StringBuilder();
    composite.forEach(place -> all.append(place.in(zone)));
    return CheckDigit.holds(all.toString(), zone.get(compositeLine()).charAt(compositeCheck));
  }

  /** How many check digits hold, the composite one counted. */
  int held(List<String> zone) {
    int held = compositeHolds(zone) ? 1 : 0;
    for (Checked field : checked()) {
      held += field.check() >= 0 && field.holds(zone) ? 1 : 0;
    }
    return held;
  }
}
