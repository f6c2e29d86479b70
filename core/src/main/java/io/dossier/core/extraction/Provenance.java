package io.dossier.core.extraction;

import io.dossier.core.reading.PageBox;
import java.util.Optional;

/**
 * Where a value was read.
 *
 * @param place the page and box; absent only for what is derived from other fields or entered by a
 *     person
 */
public record Provenance(Source source, Optional<Place> place) {
  public Provenance {
    if (place.isEmpty() && source != Source.DERIVED && source != Source.MANUAL) {
      throw new IllegalArgumentException("a value that was read stands somewhere on a page");
    }
  }

  public static Provenance read(Source source, int pageIndex, PageBox box) {
    return new Provenance(source, Optional.of(new Place(pageIndex, box)));
  }

  /** The same, so many pages further on. */
  Provenance later(int pages) {
    return new Provenance(
        source, place.map(found -> new Place(found.pageIndex() + pages, found.box())));
  }

  /**
   * @param pageIndex from 0
   */
  public record Place(int pageIndex, PageBox box) {}

  /** What read it. */
  public enum Source {
    TEXT_LAYER("text_layer"),
    OCR("ocr"),
    BARCODE("barcode"),
    MRZ("mrz"),
    DERIVED("derived"),
    MANUAL("manual");

    private final String code;

    Source(String code) {
      this.code = code;
    }

    /** The stable name on wire and disk. */
    public String code() {
      return code;
    }
  }
}
