package io.dossier.bench.logo;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.Kinds;
import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.bench.generator.photo.Photograph;
import io.dossier.bench.generator.photo.Scan;
import io.dossier.bench.generator.sheet.PicturePrinter;
import io.dossier.bench.generator.sheet.Sheet;
import io.dossier.core.examination.Area;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.SeenLogo;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.logo.Logos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Registers invented logos and looks for all of them on generated documents that bear one or none:
 * {@code MeasureLogos SEED LOGOS PAGES}.
 */
public final class MeasureLogos {
  private static final int SHEET_DPI = 100;
  private static final int LOGO_DPI = 220;

  private MeasureLogos() {}

  /** Of one form: how often the logo that is there was seen, and others. */
  private static final class Count {
    private int borne;
    private int seen;
    private int empty;
    private int wrong;
    private long nanos;
    private double least = 1;
    private double most = -1;
  }

  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    List<Sheet> drawings = new ArrayList<>();
    List<LogoPrint> prints = new ArrayList<>();
    int plain = 0;
    for (long i = 0; drawings.size() < Integer.parseInt(arguments[1]); i++) {
      Sheet drawing = LogoDrawing.of(new Dice(seed * 1000 + i));
      try {
        prints.add(Logos.print(PicturePrinter.print(drawing, LOGO_DPI)));
        drawings.add(drawing);
      } catch (Unreadable e) {
        plain++;
      }
    }
    System.out.println(prints.size() + " logos; " + plain + " too plain to be registered");
    Map<Form, Count> counts = new EnumMap<>(Form.class);
    List<Form> forms = List.of(Form.PDF, Form.SCAN, Form.PHOTO);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      Dice dice = new Dice(seed * 1_000_003 + i);
      Form form = forms.get(i % forms.size());
      int logo = i % 4 == 3 ? -1 : dice.below(drawings.size());
      Drawn drawn = Kinds.ofCode(dice.pick(Kinds.codes())).draw(dice);
      Sheet page = drawn.pages().get(0);
      if (logo >= 0) {
        place(page, drawings.get(logo), dice);
      }
      look(counts.computeIfAbsent(form, f -> new Count()), picture(page, form, dice), logo, prints);
    }
    counts.forEach(
        (form, count) ->
            System.out.printf(
                "%s: %d of %d seen, likeness %.2f and more; %d others on %d pages, up to %.2f;"
                    + " %d ms a page%n",
                form,
                count.seen,
                count.borne,
                count.least,
                count.wrong,
                count.borne + count.empty,
                count.most,
                count.nanos / 1_000_000 / (count.borne + count.empty)));
  }

  private static void place(Sheet page, Sheet logo, Dice dice) {
    double width = dice.between(0.12, 0.35) * page.width();
    double factor = width / logo.width();
    double x = dice.chance(0.5) ? 24 : page.width() - width - 24;
    page.place(logo, x, dice.between(12.0, 40.0), factor);
  }

  private static BufferedImage picture(Sheet page, Form form, Dice dice) throws IOException {
    BufferedImage picture =
        switch (form) {
          case SCAN -> Scan.of(page, dice);
          case PHOTO -> Photograph.of(page, dice);
          default -> PicturePrinter.print(page, SHEET_DPI);
        };
    byte[] jpeg = Jpeg.of(picture, (float) dice.between(0.4, 0.9));
    return form == Form.PDF ? picture : ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static void look(Count count, BufferedImage picture, int logo, List<LogoPrint> prints) {
    long begun = System.nanoTime();
    List<SeenLogo> seen =
        Logos.seen(
            prints,
            1,
            page ->
                new Logos.Page(
                    picture,
                    new io.dossier.core.examination.Sheet(
                        0, 0, picture.getWidth(), picture.getHeight(), 0),
                    0));
    count.nanos += System.nanoTime() - begun;
    count.borne += logo >= 0 ? 1 : 0;
    count.empty += logo >= 0 ? 0 : 1;
    for (SeenLogo one : seen) {
      Area area = one.mark().areas().get(0);
      if (one.index() == logo) {
        count.seen++;
        count.least = Math.min(count.least, one.likeness());
      } else {
        count.wrong++;
        count.most = Math.max(count.most, one.likeness());
        System.out.printf(
            "  wrong: logo %d instead of %d, likeness %.2f at %s%n",
            one.index(), logo, one.likeness(), area);
      }
    }
  }
}
