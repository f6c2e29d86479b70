package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a page (ISO 32000-2, 12.5), which may be the widget of a form field (12.7.4).
 *
 * @param key of its object; null where it stands in the page itself
 */
record Note(COSDictionary dictionary, @Nullable COSObjectKey key) {
  private static final int MOST = 2_000;
  private static final int MOST_PARENTS = 32;
  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;

  static List<Note> of(PDPage page) {
    List<Note> notes = new ArrayList<>();
    COSArray array = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; array != null && i < Math.min(array.size(), MOST); i++) {
      COSBase item = array.get(i);
      if (ObjectComparison.direct(item) instanceof COSDictionary dictionary) {
        notes.add(
            new Note(dictionary, item instanceof COSObject reference ? reference.getKey() : null));
      }
    }
    return notes;
  }

  String subtype() {
    return String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE));
  }

  boolean isWidget() {
    return subtype().equals("Widget");
  }

  boolean isSignature() {
    return isWidget() && COSName.SIG.equals(ObjectComparison.direct(inherited(COSName.FT)));
  }

  boolean isButton() {
    return isWidget() && COSName.BTN.equals(ObjectComparison.direct(inherited(COSName.FT)));
  }

  /** What signing it is: by a person, or a time stamp of the document (12.8.5). */
  Change.Kind signing() {
    return ObjectComparison.direct(inherited(COSName.V)) instanceof COSDictionary signature
            && "DocTimeStamp".equals(signature.getNameAsString(COSName.TYPE))
        ? Change.Kind.TIME_STAMP_ADDED
        : Change.Kind.SIGNATURE_ADDED;
  }

  /** Whether it shows anything on the page. */
  boolean shows() {
    int flags = dictionary.getInt(COSName.F, 0);
    return (flags & (HIDDEN | NO_VIEW)) == 0
        && !List.of("Popup", "Link").contains(subtype())
        && area().width() > 0
        && area().height() > 0;
  }

  Area area() {
    COSArray rectangle = dictionary.getCOSArray(COSName.RECT);
    if (rectangle == null || rectangle.size() < 4) {
      return new Area(0, 0, 0, 0);
    }
    return Area.between(
        number(rectangle, 0), number(rectangle, 1), number(rectangle, 2), number(rectangle, 3));
  }

  private static double number(COSArray array, int index) {
    double value = array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    return Double.isFinite(value) ? Math.max(-1e6, Math.min(1e6, value)) : 0;
  }

  /** An entry of the field, which the fields above it may hold. */
  @Nullable COSBase inherited(COSName name) {
    COSDictionary field = dictionary;
    for (int i = 0; field != null && i < MOST_PARENTS; i++) {
      COSBase item = field.getItem(name);
      if (item != null) {
        return item;
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** The field's full name (12.7.4.2). */
  String name() {
    StringBuilder name = new StringBuilder();
    COSDictionary field = dictionary;
    for (int i = 0; field != null && i < MOST_PARENTS; i++) {
      String part = field.getString(COSName.T);
      if (part != null) {
        name.insert(0, name.length() == 0 ? part : part + ".");
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return name.toString();
  }

  /** What is filled in: the text, the chosen entries, the state of a button; empty when nothing. */
  String value() {
    COSBase value =
        ObjectComparison.direct(
            isButton() && dictionary.containsKey(COSName.AS)
                ? dictionary.getItem(COSName.AS)
                : inherited(COSName.V));
    return text(value);
  }

  private static String text(@Nullable COSBase value) {
    if (value instanceof COSString text) {
      return text.getString().strip();
    }
    if (value instanceof COSName name) {
      return name.getName().equals("Off") ? "" : name.getName();
    }
    if (value instanceof COSArray array) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < Math.min(array.size(), 100); i++) {
        all.append(i == 0 ? "" : ", ").append(text(array.getObject(i)));
      }
      return all.toString();
    }
    return value instanceof COSDictionary ? "(rich text)" : "";
  }
}
