package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Rewriting;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * The page shows a value, its text layer says another: the value's font is copied, and the copy's
 * table of characters (ToUnicode, ISO 32000-2, 9.10.3) tells other digits than its glyphs show.
 */
public final class FalseLayer implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "false text layer";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      ValueKind kind = dice.pick(ValueKind.AMOUNT, ValueKind.NUMBER);
      Optional<Target> found = new Targets(draft, text).writable(kind, dice);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Target target = found.get().narrowed();
      String layer = target.value().text();
      if (!distinct(target.after(), layer)) {
        return Optional.empty();
      }
      PDFont copy = copy(document, text, target.value().run(), target.after(), layer);
      Lettering lettering = Lettering.seen(text, target.value().run(), copy);
      Rewriting.apart(
          document,
          text,
          target.value(),
          (page, font) -> {
            List<Object> tokens = new ArrayList<>();
            tokens.add(lettering.on(page));
            tokens.addAll(font.subList(1, font.size()));
            tokens.addAll(Rewriting.show(lettering.bytes(target.after())));
            return tokens;
          });
      Place place = target.place(lettering.width(target.after(), target.value().run()));
      return Optional.of(Treated.pdf(Saving.whole(document), List.of(place)));
    }
  }

  /** Whether each character seen stands for one character of the layer alone. */
  private static boolean distinct(String seen, String layer) {
    Map<Character, Character> told = new TreeMap<>();
    for (int i = 0; i < seen.length(); i++) {
      Character other = told.put(seen.charAt(i), layer.charAt(i));
      if (other != null && other != layer.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Says {@code layer} where it shows {@code seen}. */
  private static PDFont copy(
      PDDocument document, PrintedText text, Run run, String seen, String layer)
      throws IOException {
    Map<Character, Integer> alphabet = new TreeMap<>(text.alphabet(run));
    Map<Integer, Character> told = new TreeMap<>();
    alphabet.forEach((character, code) -> told.put(code, character));
    for (int i = 0; i < seen.length(); i++) {
      told.put(alphabet.get(seen.charAt(i)), layer.charAt(i));
    }
    StringBuilder table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    told.forEach(
        (code, character) ->
            table.append(
                "1 beginbfchar <%04X> <%04X> endbfchar%n".formatted(code, (int) character)));
    table.append("endcmap CMapName currentdict /CMap defineresource pop end end");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(table.toString().getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary dictionary = new COSDictionary(run.font().getCOSObject());
    dictionary.setItem(COSName.TO_UNICODE, stream);
    return PDFontFactory.createFont(dictionary);
  }
}
