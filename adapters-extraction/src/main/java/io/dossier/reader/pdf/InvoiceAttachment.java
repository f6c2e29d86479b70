package io.dossier.reader.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file of invoice data among those that a PDF carries: by the names that Factur-X and
 * ZUGFeRD prescribe, in the catalog's associated files (ISO 32000-2, 14.13), then in its tree of
 * embedded files (7.7.4).
 */
final class InvoiceAttachment {
  /** In the order in which they are preferred, in small letters. */
  private static final List<String> NAMES =
      List.of("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml");

  private static final int MOST_NODES = 2000;
  private static final COSName NAME_TREE = COSName.NAMES;
  private static final COSName UNICODE_FILE = COSName.UF;

  private final COSStream[] found = new COSStream[NAMES.size()];
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private InvoiceAttachment() {}

  static Optional<COSStream> in(PDDocument document) {
    InvoiceAttachment search = new InvoiceAttachment();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    search.specifications(catalog.getCOSArray(COSName.AF));
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      search.tree(names.getCOSDictionary(COSName.EMBEDDED_FILES));
    }
    for (COSStream file : search.found) {
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Every node once, however often it is named. */
  private void tree(@Nullable COSDictionary root) {
    Deque<COSDictionary> nodes = new ArrayDeque<>();
    if (root != null) {
      nodes.add(root);
    }
    while (!nodes.isEmpty() && seen.size() < MOST_NODES) {
      COSDictionary node = nodes.remove();
      if (seen.add(node)) {
        specifications(node.getCOSArray(NAME_TREE));
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < Math.min(kids.size(), MOST_NODES); i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            nodes.add(kid);
          }
        }
      }
    }
  }

  private void specifications(@Nullable COSArray files) {
    for (int i = 0; files != null && i < Math.min(files.size(), MOST_NODES); i++) {
      if (files.getObject(i) instanceof COSDictionary file) {
        specification(file);
      }
    }
  }

  private void specification(COSDictionary file) {
    int rank = Math.max(rank(file.getString(UNICODE_FILE)), rank(file.getString(COSName.F)));
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    if (rank < 0 || found[rank] != null || embedded == null) {
      return;
    }
    COSStream stream = embedded.getCOSStream(UNICODE_FILE);
    found[rank] = stream == null ? embedded.getCOSStream(COSName.F) : stream;
  }

  private static int rank(@Nullable String name) {
    return name == null ? -1 : NAMES.indexOf(name.strip().toLowerCase(Locale.ROOT));
  }
}
