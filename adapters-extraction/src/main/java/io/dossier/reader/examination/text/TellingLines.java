package io.dossier.reader.examination.text;

import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.overlay.VisibleText;
import io.dossier.reader.pdf.FontWitness;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Showing;
import io.dossier.reader.pdf.scene.TextRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Chooses the lines of a document that are worth reading: those whose fonts contradict themselves,
 * then those that carry amounts and numbers, first in fonts of which there is little.
 */
final class TellingLines {
  private static final int MOST_LINES = 12;
  private static final int MOST_PAGES = 3;

  /** Of scans, whose layer is to be known as good or bad. */
  private static final int MOST_OF_SCAN = 60;

  /** Where fonts contradict themselves, more is read. */
  private static final int MOST_CONTRADICTED = 24;

  /** In points: smaller print is not read with certainty. */
  private static final double SMALLEST = 5.5;

  private static final int FEWEST = 4;
  private static final int LONGEST = 80;
  private static final int LONG_NUMBER = 8;
  private static final int LEAST_DIGITS = 3;
  private static final int LAST_LATIN = 0x24F;
  private static final int RARE = 40;

  /** Fewer glyphs on a page are a stamp on a scan. */
  private static final int WRITTEN = 10;

  private static final Pattern AMOUNT = Pattern.compile(".*\\d[.,]\\d{2,3}(?!\\d).*");

  private static final int CONTRADICTED = 100;
  private static final int FEW_OF_FONT = 4;
  private static final int WITH_AMOUNT = 2;
  private static final int WITH_DIGITS = 1;

  private final PdfSample sample;
  private final Map<PDFont, FontWitness> witnesses = new IdentityHashMap<>();
  private final List<ToldLine> lines = new ArrayList<>();

  private TellingLines(PdfSample sample) {
    this.sample = sample;
  }

  static List<ToldLine> of(PdfSample sample) throws IOException {
    TellingLines telling = new TellingLines(sample);
    for (int i = 0; i < Math.min(MOST_PAGES, sample.pageCount()); i++) {
      telling.page(i);
    }
    List<ToldLine> lines = telling.lines;
    lines.sort(Comparator.comparingInt(line -> -line.doubt()));
    int contradicted = (int) lines.stream().filter(line -> !line.own().isEmpty()).count();
    boolean ofScan = lines.stream().anyMatch(ToldLine::ofScan);
    int most =
        Math.max(ofScan ? MOST_OF_SCAN : MOST_LINES, Math.min(MOST_CONTRADICTED, contradicted));
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private void page(int pageIndex) throws IOException {
    PageScene scene = sample.scene(pageIndex);
    List<Glyph> seen = VisibleText.of(scene);
    boolean ofScan = seen.stream().filter(Glyph::letterOrDigit).count() < WRITTEN;
    if (ofScan) {
      seen = scene.glyphs().stream().filter(g -> g.showing() == Showing.INVISIBLE).toList();
    }
    Map<COSBase, Integer> fonts = new HashMap<>();
    seen.forEach(glyph -> fonts.merge(glyph.font().getCOSObject(), 1, Integer::sum));
    int turn = sample.file().frame(pageIndex).turn();
    for (TextRun run : TextRun.of(seen)) {
      if (run.glyphs().get(0).turn() == turn && readable(run)) {
        add(pageIndex, run, fonts, ofScan);
      }
    }
  }

  private static boolean readable(TextRun run) {
    long telling = run.count(Glyph::letterOrDigit);
    return telling >= FEWEST
        && run.text().length() <= LONGEST
        && run.glyphs().stream().allMatch(glyph -> glyph.size() >= SMALLEST)
        && run.text().chars().noneMatch(c -> Character.isLetter(c) && c > LAST_LATIN);
  }

  private void add(int pageIndex, TextRun run, Map<COSBase, Integer> fonts, boolean ofScan) {
    Map<Glyph, String> own = new HashMap<>();
    boolean rare = false;
    for (Glyph glyph : run.glyphs()) {
      witnesses
          .computeIfAbsent(glyph.font(), FontWitness::new)
          .otherThanClaimed(glyph.code())
          .ifPresent(character -> own.put(glyph, character));
      rare |= fonts.getOrDefault(glyph.font().getCOSObject(), 0) < RARE;
    }
    boolean digits = run.count(Glyph::digit) >= LEAST_DIGITS;
    boolean amount = AMOUNT.matcher(run.text()).matches();
    if (digits || ofScan || !own.isEmpty()) {
      int doubt =
          (own.isEmpty() ? 0 : CONTRADICTED)
              + (digits ? WITH_DIGITS : 0)
              + (rare ? FEW_OF_FONT : 0)
              + (amount || run.count(Glyph::digit) >= LONG_NUMBER ? WITH_AMOUNT : 0);
      lines.add(new ToldLine(pageIndex, run, own, ofScan, doubt));
    }
  }
}
