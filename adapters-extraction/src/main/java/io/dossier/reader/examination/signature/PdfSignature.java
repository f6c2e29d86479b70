package io.dossier.reader.examination.signature;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/**
 * A signature as a field of the form holds it.
 *
 * @param field its full name
 * @param dictionary with what was signed and how (ISO 32000-2, table 255)
 * @param place of the object, or object stream, that holds the dictionary, in bytes; negative where
 *     it is not known
 * @param marks where it shows
 */
record PdfSignature(String field, COSDictionary dictionary, long place, List<Mark> marks) {
  private static final int MOST = 200;
  private static final int MOST_PAGES = 500;

  PdfSignature {
    marks = List.copyOf(marks);
  }

  static List<PdfSignature> of(PDDocument document) {
    List<PdfSignature> signatures = new ArrayList<>();
    IdentityHashMap<COSDictionary, Integer> pages = pages(document);
    for (PDSignatureField field : document.getSignatureFields()) {
      COSBase value = field.getCOSObject().getItem(COSName.V);
      COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
      if (direct instanceof COSDictionary dictionary && signatures.size() < MOST) {
        COSObjectKey key =
            value instanceof COSObject reference
                ? reference.getKey()
                : field.getCOSObject().getKey();
        signatures.add(
            new PdfSignature(
                String.valueOf(field.getFullyQualifiedName()),
                dictionary,
                place(document, key),
                marks(pages, field)));
      }
    }
    return signatures;
  }

  private static long place(PDDocument document, @Nullable COSObjectKey key) {
    Map<COSObjectKey, Long> places = document.getDocument().getXrefTable();
    Long place = key == null ? null : places.get(key);
    if (place != null && place < 0) {
      // The number of the object stream that it lies in, turned round.
      place = places.get(new COSObjectKey(-place, 0));
    }
    return place == null ? -1 : place;
  }

  private static IdentityHashMap<COSDictionary, Integer> pages(PDDocument document) {
    IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
    for (PDPage page : document.getPages()) {
      if (pages.size() >= MOST_PAGES) {
        break;
      }
      pages.putIfAbsent(page.getCOSObject(), pages.size());
    }
    return pages;
  }

  private static List<Mark> marks(
      IdentityHashMap<COSDictionary, Integer> pages, PDSignatureField field) {
    List<Mark> marks = new ArrayList<>();
    for (PDAnnotationWidget widget : field.getWidgets().stream().limit(10).toList()) {
      PDRectangle box = widget.getRectangle();
      PDPage page = widget.getPage();
      Integer index = page == null ? null : pages.get(page.getCOSObject());
      if (box != null && index != null && box.getWidth() > 0 && box.getHeight() > 0) {
        marks.add(
            Mark.at(
                index,
                Area.between(
                    box.getLowerLeftX(),
                    box.getLowerLeftY(),
                    box.getUpperRightX(),
                    box.getUpperRightY())));
      }
    }
    return marks;
  }

  /** The signature itself; empty when there is none. */
  byte[] contents() {
    return dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
        ? contents.getBytes()
        : new byte[0];
  }

  String subFilter() {
    return String.valueOf(dictionary.getNameAsString(COSName.SUB_FILTER));
  }

  boolean isTimeStamp() {
    return subFilter().equals("ETSI.RFC3161")
        || "DocTimeStamp".equals(dictionary.getNameAsString(COSName.TYPE));
  }
}
