package io.dossier.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.Score;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run as a file, so that another version can be held against it: of each document what it was
 * taken for and how many values of each field were right, given and there. No text of a document.
 */
public record SavedRun(String model, List<Score> scores) {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public SavedRun {
    scores = List.copyOf(scores);
  }

  /**
   * @param found empty where the document could not be read
   * @param fields by name: right, given, there
   */
  private record DocumentLine(
      String file, String type, String found, boolean whole, Map<String, List<Integer>> fields) {
    static DocumentLine of(Score score) {
      return new DocumentLine(
          score.file(),
          score.type().code(),
          score.found().map(DocumentType::code).orElse(""),
          score.whole(),
          packed(score.fields()));
    }

    Score score() {
      return new Score(
          file,
          DocumentType.ofCode(type).orElseThrow(),
          found.isEmpty()
              ? Optional.empty()
              : Optional.of(DocumentType.ofCode(found).orElseThrow()),
          whole,
          unpacked(fields));
    }
  }

  private static Map<String, List<Integer>> packed(Map<String, FieldTally> fields) {
    Map<String, List<Integer>> packed = new TreeMap<>();
    fields.forEach(
        (name, tally) -> packed.put(name, List.of(tally.right(), tally.given(), tally.there())));
    return packed;
  }

  private static Map<String, FieldTally> unpacked(Map<String, List<Integer>> fields) {
    Map<String, FieldTally> tallies = new TreeMap<>();
    fields.forEach(
        (name, counts) ->
            tallies.put(name, new FieldTally(counts.get(0), counts.get(1), counts.get(2))));
    return tallies;
  }

  private record Content(int format, String model, List<DocumentLine> documents) {}

  public void write(Path file) throws IOException {
    Content content = new Content(FORMAT, model, scores.stream().map(DocumentLine::of).toList());
    Files.write(file, JSON.writeValueAsBytes(content));
  }

  /**
   * @throws Failure CALLER, where the file is not there or no saved run
   */
  public static SavedRun read(Path file) throws IOException {
    try {
      Content content = JSON.readValue(Files.readAllBytes(file), Content.class);
      if (content.format() == FORMAT) {
        return new SavedRun(
            content.model(), content.documents().stream().map(DocumentLine::score).toList());
      }
      throw unfit(file, "is of format " + content.format() + ", known is " + FORMAT);
    } catch (NoSuchFileException e) {
      throw unfit(file, "no such file");
    } catch (JsonProcessingException
        | NoSuchElementException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw unfit(file, "is no run saved by --save");
    }
  }

  private static Failure unfit(Path file, String what) {
    return Failure.of(Category.CALLER, "saved_run_invalid", file + ": " + what);
  }
}
