package io.dossier.reader.examination.text;

import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line as the text layer tells it.
 *
 * @param own the letters and digits that fonts take some of its glyphs for, against what they claim
 * @param ofScan whether it is the work of an OCR, laid into a scan
 * @param doubt how much there is to gain from reading it, for the choice among many
 */
record ToldLine(int pageIndex, TextRun run, Map<Glyph, String> own, boolean ofScan, int doubt) {
  /** What its glyphs are by their fonts' own word; empty where no font contradicts itself. */
  Optional<String> ownText() {
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            run.glyphs().stream()
                .map(glyph -> own.getOrDefault(glyph, glyph.text()))
                .collect(Collectors.joining()));
  }
}
