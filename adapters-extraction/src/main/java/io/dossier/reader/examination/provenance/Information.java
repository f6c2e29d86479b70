package io.dossier.reader.examination.provenance;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF's information dictionary (ISO 32000-2, 14.3.3). Blank texts and bad dates are none. */
final class Information {
  private static final int LONGEST = 4096;

  private final COSDictionary dictionary;

  private Information(COSDictionary dictionary) {
    this.dictionary = dictionary;
  }

  static Information of(PDDocument document) {
    COSDictionary trailer = document.getDocument().getTrailer();
    COSDictionary dictionary = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
    return new Information(dictionary == null ? new COSDictionary() : dictionary);
  }

  Optional<String> text(String key) {
    if (!(dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString string)) {
      return Optional.empty();
    }
    String text = string.getString().replace('\0', ' ').strip();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  Optional<StatedTime> time(String key) {
    return text(key).flatMap(StatedTime::ofPdf);
  }

  /** Whether there is a dictionary that once may have said something: it has entries, or none. */
  boolean emptied() {
    return !dictionary.isDirect() && dictionary.size() > 0 && said() == 0;
  }

  private long said() {
    return dictionary.keySet().stream().filter(key -> text(key.getName()).isPresent()).count();
  }
}
