package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a page's picture must be covered so that it shows no more than its masked text: of each
 * number all but its last four digits, and codes that hold one. On a page with an Aadhaar number
 * every code is covered: it holds the number, or what it is found by.
 *
 * <p>A box of an engine says where characters are to within a part of their width, so that a cover
 * reaches a little further. Of a number that runs up or down the page, where the shares of its
 * characters are not known, all is covered.
 */
public final class PageCovers {
  /** How far a cover reaches beyond the characters, as a share of their height. */
  private static final double REACH = 0.15;

  /**
   * How far it reaches into the first character that is shown, as a share of its width, where that
   * adjoins and an engine saw both.
   */
  private static final double INTO_THE_SHOWN = 0.3;

  /**
   * The points that a reader of codes gives are the centres of a code's marks or the ends of one of
   * its rows: of the smallest QR code the marks' centres leave a quarter on each side (ISO/IEC
   * 18004, 21 modules with marks of 7); a little more for what is skewed.
   */
  private static final double AROUND_CODES = 0.3;

  private final Masking masking;
  private final ReadPage page;
  private final List<PageBox> covers = new ArrayList<>();

  private PageCovers(Masking masking, ReadPage page) {
    this.masking = masking;
    this.page = page;
  }

  /**
   * The boxes, on the page as it was read, after its turn.
   *
   * @param results all that are known of the document, those that the masking was made of
   */
  public static List<PageBox> of(
      Masking masking, ReadPage page, Collection<ExtractionResult> results) {
    PageCovers covers = new PageCovers(masking, page);
    covers.text();
    results.forEach(result -> result.fields().forEach(covers::field));
    covers.codes(masking.holdsAadhaar(page.text()));
    return List.copyOf(covers.covers);
  }

  /** The lines' text as a whole: a number may be read as more than one line. */
  private void text() {
    String text = page.text();
    for (Numeral number : masking.numbers(text)) {
      int to = number.hiddenTo(text);
      int at = 0;
      for (Line line : page.lines()) {
        int end = at + line.text().length();
        if (at < to && end > number.from()) {
          line(line, Math.max(0, number.from() - at), Math.min(end, to) - at);
        }
        at = end + 1;
      }
    }
  }

  private void line(Line line, int from, int to) {
    List<PageBox> parts = new ArrayList<>();
    int at = 0;
    for (Word word : line.words()) {
      int length = word.text().length();
      if (at < to && at + length > from) {
        parts.add(part(word, line.source(), Math.max(0, from - at), Math.min(length, to - at)));
      }
      at += length + 1;
    }
    // With what stands between the words: a box of a word may begin late.
    parts.stream().reduce(PageBox::union).ifPresent(covers::add);
  }

  private PageBox part(Word word, TextSource source, int from, int to) {
    double length = word.text().length();
    return to == length
        ? part(word.box(), from / length, 1, REACH)
        : part(word.box(), from / length, (to + intoTheShown(source)) / length, 0);
  }

  private static double intoTheShown(TextSource source) {
    return source == TextSource.TEXT_LAYER ? 0 : INTO_THE_SHOWN;
  }

  /**
   * The part of a box from one share of its width to another.
   *
   * @param beyond how far it reaches to the right, as a share of its height
   */
  private PageBox part(PageBox box, double from, double to, double beyond) {
    double height = box.height() * page.height();
    if (height > box.width() * page.width()) {
      return grown(box, REACH);
    }
    return PageBox.clamped(
        box.x() + from * box.width() - REACH * height / page.width(),
        box.y() - REACH * box.height(),
        box.x() + to * box.width() + beyond * height / page.width(),
        box.bottom() + REACH * box.height());
  }

  /** A number that an engine misread, and that was put right, is known by its place alone. */
  private void field(String name, FieldValue field) {
    if (!(field.value() instanceof Value.Text text) || !masking.named(name, text)) {
      return;
    }
    field
        .provenance()
        .place()
        .filter(place -> place.pageIndex() == page.index())
        .map(Provenance.Place::box)
        .ifPresent(box -> covers.add(hidden(box, text.text())));
  }

  private PageBox hidden(PageBox box, String text) {
    int hidden = new Numeral(0, text.length()).hiddenTo(text);
    return part(box, 0, Math.min(1, (hidden + INTO_THE_SHOWN) / text.length()), 0);
  }

  private void codes(boolean ofCard) {
    Stream<Barcode> held =
        page.barcodes().stream().filter(code -> ofCard || !masking.numbers(code.text()).isEmpty());
    held.map(code -> grown(square(code.box()), AROUND_CODES)).forEach(covers::add);
  }

  /** As high as it is wide at least half: of bars the points of one row alone are known. */
  private PageBox square(PageBox box) {
    double side = Math.max(box.width() * page.width(), box.height() * page.height()) / 2;
    double width = Math.max(box.width(), side / page.width());
    double height = Math.max(box.height(), side / page.height());
    return PageBox.clamped(
        box.centerX() - width / 2,
        box.centerY() - height / 2,
        box.centerX() + width / 2,
        box.centerY() + height / 2);
  }

  /** On every side by a share of its shorter side. */
  private PageBox grown(PageBox box, double share) {
    double by = share * Math.min(box.width() * page.width(), box.height() * page.height());
    return PageBox.clamped(
        box.x() - by / page.width(),
        box.y() - by / page.height(),
        box.right() + by / page.width(),
        box.bottom() + by / page.height());
  }
}
