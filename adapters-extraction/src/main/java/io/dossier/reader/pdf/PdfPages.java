package io.dossier.reader.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * The pages that can be reached, whatever the tree says of their number. Where it is wrong, it is
 * replaced by a flat one, so that the pages can be asked for by index.
 */
final class PdfPages {
  /** More than any limit of pages; what is beyond is not walked. */
  private static final int MOST = 20_000;

  private static final List<COSName> INHERITABLE =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  private PdfPages() {}

  /**
   * @return whether the tree had to be repaired
   */
  static boolean repaired(PDDocument document) {
    List<PDPage> reached = reached(document);
    if (reached.size() == document.getNumberOfPages() && eachIsFound(document, reached)) {
      return false;
    }
    COSDictionary root = new COSDictionary();
    COSArray kids = new COSArray();
    Set<COSDictionary> distinct = new LinkedHashSet<>();
    reached.forEach(page -> distinct.add(page.getCOSObject()));
    for (COSDictionary dictionary : distinct) {
      for (COSName name : INHERITABLE) {
        COSBase value = PDPageTree.getInheritableAttribute(dictionary, name);
        if (value != null) {
          dictionary.setItem(name, value);
        }
      }
      dictionary.setItem(COSName.PARENT, root);
      kids.add(dictionary);
    }
    root.setItem(COSName.TYPE, COSName.PAGES);
    root.setItem(COSName.KIDS, kids);
    root.setInt(COSName.COUNT, kids.size());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, root);
    return true;
  }

  private static List<PDPage> reached(PDDocument document) {
    List<PDPage> pages = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        pages.add(page);
        if (pages.size() >= MOST) {
          break;
        }
      }
    } catch (RuntimeException e) {
      // The tree breaks off here; what was reached is read.
      return pages;
    }
    return pages;
  }

  /** Inner nodes may count wrongly too; the first and the last page tell. */
  private static boolean eachIsFound(PDDocument document, List<PDPage> pages) {
    if (pages.isEmpty()) {
      return true;
    }
    try {
      int last = pages.size() - 1;
      return document.getPage(0).getCOSObject() == pages.get(0).getCOSObject()
          && document.getPage(last).getCOSObject() == pages.get(last).getCOSObject();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
