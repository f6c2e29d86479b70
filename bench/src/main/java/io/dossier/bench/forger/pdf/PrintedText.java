package io.dossier.bench.forger.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The upright text that the pages' own contents print. */
public final class PrintedText {
  private final List<Run> runs = new ArrayList<>();
  private final Map<COSDictionary, Map<Character, Integer>> alphabets = new HashMap<>();

  private PrintedText() {}

  public static PrintedText of(PDDocument document) throws IOException {
    PrintedText text = new PrintedText();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      GlyphReader reader = new GlyphReader(i);
      reader.processPage(document.getPage(i));
      text.runs.addAll(reader.runs());
    }
    for (Run run : text.runs) {
      Map<Character, Integer> alphabet =
          text.alphabets.computeIfAbsent(run.font().getCOSObject(), any -> new HashMap<>());
      run.glyphs().forEach(glyph -> alphabet.put(glyph.text(), glyph.code()));
    }
    return text;
  }

  public List<Run> runs() {
    return List.copyOf(runs);
  }

  /** The codes of the characters that a run's font is seen to have. */
  public Map<Character, Integer> alphabet(Run run) {
    return Map.copyOf(alphabets.getOrDefault(run.font().getCOSObject(), Map.of()));
  }
}
