package io.dossier.reader.examination.provenance;

import io.dossier.reader.examination.PdfSample;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where a PDF names programs that worked on it. */
final class SoftwareTraces {
  private static final int LONGEST = 100;

  /** Comments of programs stand right behind a file's end mark. */
  private static final int TAIL = 1024;

  private static final String END = "%%EOF";

  private final Map<Software, Trace> traces = new LinkedHashMap<>();

  private SoftwareTraces() {}

  /**
   * @param place in words, such as "the producer"
   * @param text what it says, cut
   */
  record Trace(String place, String text) {}

  /** Each program once, with the first place that names it. */
  static Map<Software, Trace> of(PdfSample sample) {
    SoftwareTraces traces = new SoftwareTraces();
    PDDocument document = sample.document();
    Information info = Information.of(document);
    info.text("Producer").ifPresent(text -> traces.add("the producer", text));
    info.text("Creator").ifPresent(text -> traces.add("the creator", text));
    Xmp xmp = Xmp.of(document);
    xmp.all("Producer").forEach(text -> traces.add("the XMP's producer", text));
    xmp.all("CreatorTool").forEach(text -> traces.add("the XMP's creator", text));
    xmp.all("softwareAgent").forEach(text -> traces.add("the XMP's history", text));
    traces.pieces(document);
    traces.tail(sample.content());
    return traces.traces;
  }

  private void add(String place, String text) {
    Software.named(text)
        .ifPresent(
            software ->
                traces.putIfAbsent(
                    software,
                    new Trace(
                        place,
                        text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text)));
  }

  private void pieces(PDDocument document) {
    COSDictionary pieces =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PIECE_INFO);
    if (pieces != null) {
      pieces.keySet().stream().limit(50).forEach(key -> add("private data", spaced(key.getName())));
    }
  }

  /** As in AdobePhotoshop. */
  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private void tail(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    int end = tail.lastIndexOf(END);
    if (end >= 0) {
      String rest = tail.substring(end + END.length()).strip();
      if (!rest.isEmpty()) {
        add("a mark behind the file's end", rest);
      }
    }
  }
}
