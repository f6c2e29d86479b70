package io.dossier.bench.generator;

import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.bench.generator.photo.Photograph;
import io.dossier.bench.generator.photo.Scan;
import io.dossier.bench.generator.sheet.PdfPrinter;
import io.dossier.bench.generator.sheet.PicturePrinter;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document and what it truly is. Each output is drawn when asked for, the same each time. */
public final class GeneratedDocument {
  private static final double CLEAN_DPI = 150;

  /** Bytes of a file and the ending of its name. */
  public record Output(byte[] bytes, String extension) {}

  private final String type;
  private final int number;
  private final long seed;
  private final Drawn drawn;

  GeneratedDocument(String type, int number, long seed, Drawn drawn) {
    this.type = type;
    this.number = number;
    this.seed = seed;
    this.drawn = drawn;
  }

  /** The type's code. */
  public String type() {
    return type;
  }

  /** From 1, within the type. */
  public int number() {
    return number;
  }

  /** See {@link Truth#fields()}. */
  public Map<String, Object> fields() {
    return drawn.truth().fields();
  }

  public int pageCount() {
    return drawn.pages().size();
  }

  public byte[] pdf() {
    return PdfPrinter.print(drawn.pages());
  }

  /** The first page's picture; for {@link Form#PDF} the clean one. */
  public BufferedImage picture(Form form) {
    return page(drawn.pages().get(0), form, new Dice(seed ^ form.ordinal()));
  }

  /** A PDF, or a JPEG or PNG; pictures of several pages, and of some scans, are bound as a PDF. */
  public Output output(Form form) {
    if (form == Form.PDF) {
      return new Output(pdf(), "pdf");
    }
    Dice dice = new Dice(seed ^ form.ordinal());
    List<BufferedImage> pictures = new ArrayList<>();
    for (Sheet page : drawn.pages()) {
      pictures.add(page(page, form, dice));
    }
    float quality = (float) dice.between(0.4, 0.9);
    if (pictures.size() > 1 || form == Form.SCAN && dice.chance(0.2)) {
      double dpi = pictures.get(0).getWidth() * 72 / drawn.pages().get(0).width();
      return new Output(PdfPrinter.bind(pictures, dpi, quality), "pdf");
    }
    if (form == Form.CLEAN || form == Form.SCAN && dice.chance(0.15)) {
      return new Output(Jpeg.png(pictures.get(0)), "png");
    }
    return new Output(Jpeg.of(pictures.get(0), quality), "jpg");
  }

  private static BufferedImage page(Sheet page, Form form, Dice dice) {
    return switch (form) {
      case PDF, CLEAN -> PicturePrinter.print(page, CLEAN_DPI);
      case SCAN -> Scan.of(page, dice);
      case PHOTO -> Photograph.of(page, dice);
    };
  }
}
