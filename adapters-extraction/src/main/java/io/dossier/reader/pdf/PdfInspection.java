package io.dossier.reader.pdf;

import io.dossier.core.reading.Notice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds what a PDF would do if it were let: scripts, actions, embedded files, references to
 * elsewhere (ISO 32000-2, 12.6 and 7.11). Looks at every object's dictionary once; runs and follows
 * nothing.
 */
final class PdfInspection {
  private static final int MOST_OBJECTS = 200_000;
  private static final Set<String> ACTIONS =
      Set.of("Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Movie", "Rendition");

  private final Map<Notice.Code, Integer> counts = new EnumMap<>(Notice.Code.class);

  private PdfInspection() {}

  static List<Notice> of(PDDocument document) {
    PdfInspection inspection = new PdfInspection();
    COSDocument objects = document.getDocument();
    int seen = 0;
    for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
      if (++seen > MOST_OBJECTS) {
        break;
      }
      COSObject object = objects.getObjectFromPool(key);
      inspection.look(object == null ? null : resolved(object));
    }
    List<Notice> notices = new ArrayList<>();
    inspection.counts.forEach((code, count) -> notices.add(new Notice(code, "found " + count)));
    if (document.isEncrypted()) {
      notices.add(new Notice(Notice.Code.ENCRYPTED, "opened"));
    }
    return notices;
  }

  private static @org.jspecify.annotations.Nullable COSBase resolved(COSObject object) {
    try {
      return object.getObject();
    } catch (RuntimeException e) {
      // A broken object is no reason not to look at the others.
      return null;
    }
  }

  private void look(@org.jspecify.annotations.Nullable COSBase object) {
    if (!(object instanceof COSDictionary dictionary)) {
      return;
    }
    dictionary(dictionary, 0);
  }

  private void dictionary(COSDictionary dictionary, int depth) {
    if (dictionary.containsKey(COSName.JS)
        || "JavaScript".equals(dictionary.getNameAsString(COSName.S))) {
      count(Notice.Code.JAVASCRIPT);
    }
    String kind = dictionary.getNameAsString(COSName.S);
    if (kind != null && ACTIONS.contains(kind)) {
      count(Notice.Code.ACTION);
    }
    if ("URI".equals(kind) && dictionary.containsKey(COSName.URI)) {
      count(Notice.Code.EXTERNAL_REFERENCE);
    }
    if (COSName.EMBEDDED_FILES.equals(dictionary.getCOSName(COSName.TYPE))
        || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))
        || dictionary.getItem(COSName.EF) != null) {
      count(Notice.Code.EMBEDDED_FILE);
    }
    if (depth < 4) {
      for (COSBase value : dictionary.getValues()) {
        if (value instanceof COSDictionary inner) {
          dictionary(inner, depth + 1);
        }
      }
    }
  }

  private void count(Notice.Code code) {
    counts.merge(code, 1, Integer::sum);
  }
}
