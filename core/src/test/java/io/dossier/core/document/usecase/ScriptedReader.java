package io.dossier.core.document.usecase;

import io.dossier.core.document.SampleExtraction;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.core.reading.port.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads as it is told beforehand; otherwise it reads the bytes as text, of any password. */
public final class ScriptedReader implements DocumentReader, FieldExtractor {
  private final Deque<Supplier<Outcome>> script = new ArrayDeque<>();
  private final List<Optional<String>> passwords = new ArrayList<>();
  private final List<PageOrder> pages = new ArrayList<>();
  private boolean sure = true;
  private Optional<DocumentType> unread = Optional.empty();
  private int extractions;

  public void next(Outcome outcome) {
    script.add(() -> outcome);
  }

  public void next(RuntimeException trouble) {
    script.add(
        () -> {
          throw trouble;
        });
  }

  public void next(Error end) {
    script.add(
        () -> {
          throw end;
        });
  }

  /** From now on nothing is found of documents of that type. */
  public void findsNothing(DocumentType type) {
    unread = Optional.of(type);
  }

  /** Makes extractions with a field that is missing. */
  public void unsure() {
    sure = false;
  }

  /** The passwords that readings came with. */
  public List<Optional<String>> passwords() {
    return passwords;
  }

  /** How often fields were asked for. */
  public int extractions() {
    return extractions;
  }

  /** The pages that were rendered. */
  public List<PageOrder> pages() {
    return pages;
  }

  @Override
  public Outcome read(Original original, Progress progress) {
    passwords.add(
        original.password().map(secret -> new String(secret.copy(), StandardCharsets.UTF_8)));
    return script.isEmpty() ? text(original) : script.remove().get();
  }

  private static Outcome text(Original original) {
    try (InputStream content = original.content().open()) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      List<Word> words = new ArrayList<>();
      for (String word : text.strip().split("\\s+")) {
        words.add(new Word(word, new PageBox(0, 0, 1, 1), 1));
      }
      ReadPage page =
          new ReadPage(0, 600, 800, 0, List.of(new Line(words, TextSource.TEXT_LAYER)), List.of());
      return new Read(new Reading(DocumentKind.PDF, List.of(page), List.of(), Map.of("it", "1")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ExtractionResult extract(Reading reading, Optional<DocumentType> hint) {
    extractions++;
    ExtractionResult sample = SampleExtraction.result("Rejeki");
    if (unread.isPresent()) {
      return nothing(unread.get(), sample);
    }
    return new ExtractionResult(
        hint.orElse(sample.type()),
        sample.typeConfidence(),
        sample.fields(),
        sample.validations(),
        sample.flags(),
        new Confidence(0.875),
        sure ? List.of() : sample.missing(),
        sample.model(),
        List.of());
  }

  private static ExtractionResult nothing(DocumentType type, ExtractionResult sample) {
    return new ExtractionResult(
        type,
        sample.typeConfidence(),
        Map.of(),
        List.of(),
        Set.of(),
        Confidence.NONE,
        type.fields().stream()
            .filter(FieldDefinition::required)
            .map(FieldDefinition::name)
            .toList(),
        sample.model(),
        List.of());
  }

  @Override
  public PictureOutcome render(Original original, PageOrder page) {
    pages.add(page);
    return new Picture(new byte[] {1});
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
