package io.dossier.bench.forger.pdf;

import io.dossier.bench.forger.Place;

/** A value and what it is to become. */
public record Target(Value value, String after) {
  public Place place() {
    return new Place(value.run().pageIndex(), value.area(), value.text(), after);
  }

  /** The same change without the characters at both ends that stay. */
  public Target narrowed() {
    Value part = value.differing(after);
    int cut = part.from() - value.from();
    return part == value
        ? this
        : new Target(part, after.substring(cut, cut + part.to() - part.from()));
  }
}
