package io.dossier.core.submission;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.DataFile;
import io.dossier.core.submission.Classification.ClassifiedPart;
import io.dossier.core.submission.Classification.Issuer;
import io.dossier.core.submission.Classification.Score;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The product's own types in the words of the submissions API. Data: a line of {@code classes.map}
 * has a type, the API's two classes, the country of its issuer, the field that names the issuer,
 * and the claimed types that it bears out; {@code -} stands for none.
 */
public final class DocumentClasses {
  private static final DocumentClasses SHIPPED =
      new DocumentClasses(DataFile.lines(DocumentClasses.class, "classes.map"));

  private static final String NONE = "-";

  private final Map<DocumentType, Entry> entries = new EnumMap<>(DocumentType.class);

  private record Entry(
      String documentType,
      String detailedType,
      Optional<String> country,
      Optional<String> issuerField,
      List<String> claims) {}

  private DocumentClasses(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split("\\s+");
        entries.put(
            DocumentType.ofCode(words[0]).orElseThrow(),
            new Entry(
                words[1],
                words[2],
                given(words[3]),
                given(words[4]),
                given(words[5]).map(claims -> List.of(claims.split(","))).orElse(List.of())));
      }
    }
  }

  public static DocumentClasses shipped() {
    return SHIPPED;
  }

  private static Optional<String> given(String word) {
    return word.equals(NONE) ? Optional.empty() : Optional.of(word);
  }

  public Classification of(ExtractionResult result, Reading reading) {
    if (reading.pages().stream().allMatch(page -> page.lines().isEmpty())) {
      return new Classification(
          Score.DOCUMENT_MISSING, "document_missing", "missing", Optional.empty(), List.of());
    }
    Entry entry = entry(result.type());
    List<ClassifiedPart> parts = result.parts().stream().map(this::part).toList();
    return result.type() == DocumentType.OTHER
        ? new Classification(
            Score.NOT_CLASSIFIED, "no_classification", "other", Optional.empty(), parts)
        : new Classification(
            Score.CLASSIFIED,
            entry.documentType(),
            entry.detailedType(),
            issuer(entry, result),
            parts);
  }

  /** The claimed types of the API that a document of this type bears out; empty for unknown. */
  public List<String> claims(DocumentType type) {
    return entry(type).claims();
  }

  /** The country whose authorities or firms issue documents of the type, three letters. */
  public Optional<String> country(DocumentType type) {
    return entry(type).country();
  }

  private Entry entry(DocumentType type) {
    return Optional.ofNullable(entries.get(type))
        .orElseThrow(() -> new IllegalStateException("no class for " + type.code()));
  }

  private ClassifiedPart part(Part part) {
    Entry entry = entry(part.type());
    return new ClassifiedPart(entry.documentType(), entry.detailedType(), part.pages());
  }

  private static Optional<Issuer> issuer(Entry entry, ExtractionResult result) {
    return entry
        .issuerField()
        .map(result.fields()::get)
        .map(field -> field.value() instanceof Value.Text text ? text.text() : "")
        .filter(name -> !name.isBlank())
        .map(name -> new Issuer(name, entry.country()));
  }
}
