package io.dossier.reader.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The tree of a tagged PDF's structure (ISO 32000-2, 14.7): which element each piece of marked
 * content belongs to, and back.
 */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document = new PDStructureElement("Document", root);
  private final Map<PDPage, List<PDStructureElement>> byPage = new LinkedHashMap<>();

  Tags(PDDocument pdf) {
    root.appendKid(document);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(mark);
  }

  /** The element that holds all others. */
  PDStructureElement document() {
    return document;
  }

  /**
   * @param type a standard one (ISO 32000-2, 14.8.4)
   */
  PDStructureElement child(PDStructureElement parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  void page(PDPage page) {
    page.setStructParents(byPage.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    byPage.put(page, new ArrayList<>());
  }

  /** The number under which content of the page that is drawn next belongs to the element. */
  int mark(PDStructureElement element, PDPage page) {
    List<PDStructureElement> owners = byPage.computeIfAbsent(page, none -> new ArrayList<>());
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, owners.size());
    kids(element).add(reference);
    owners.add(element);
    return owners.size() - 1;
  }

  private static COSArray kids(PDStructureElement element) {
    COSBase present = element.getCOSObject().getDictionaryObject(COSName.K);
    if (present instanceof COSArray kids) {
      return kids;
    }
    COSArray kids = new COSArray();
    if (present != null) {
      kids.add(present);
    }
    element.getCOSObject().setItem(COSName.K, kids);
    return kids;
  }

  /** Writes the way back from pages to elements. */
  void end() {
    Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
    byPage.forEach(
        (page, owners) -> {
          COSArray elements = new COSArray();
          owners.forEach(elements::add);
          parents.put(page.getStructParents(), new PDParentTreeValue(elements));
        });
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }
}
