package io.dossier.reader.labelled;

import io.dossier.core.accuracy.LabelledFile;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of documents with {@value #TRUTH} beside them, which has a line for each: {@code
 * {"file": "scans/7.pdf", "type": "receipt", "form": "scan", "fields": {"total": 12.5}}}.
 *
 * <p>{@code file} is a path below the folder; {@code form} is free and may be left out; {@code
 * fields} holds values as the API has them: numbers, dates {@code YYYY-MM-DD}, lists, rows as
 * objects. A field or column that is null or blank is one that the document does not have. Blank
 * lines are passed over.
 *
 * @param files in the order of the lines
 * @param unlabelled paths of files of which no line tells, sorted; hidden files are not among them
 */
public record LabelledFolder(Path folder, List<LabelledFile> files, List<String> unlabelled) {
  public static final String TRUTH = "truth.jsonl";

  private static final int MOST_ERRORS = 20;

  public LabelledFolder {
    files = List.copyOf(files);
    unlabelled = List.copyOf(unlabelled);
  }

  /**
   * @throws Failure CALLER, naming the lines and files that are not in order, the first {@value
   *     #MOST_ERRORS} of them; never a value
   * @throws IOException where the folder cannot be read
   */
  public static LabelledFolder of(Path folder) throws IOException {
    Map<Path, Integer> lineOf = new HashMap<>();
    List<LabelledFile> files = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int number = 0;
    for (String line : lines(folder)) {
      number++;
      if (!line.isBlank()) {
        try {
          LabelledFile file = TruthLine.parsed(line);
          Integer before = lineOf.putIfAbsent(there(folder, file.file()), number);
          if (before != null) {
            throw Failure.invalid("file", file.file() + " is told by line " + before + " already");
          }
          files.add(file);
        } catch (Failure e) {
          errors.add(TRUTH + " line " + number + ": " + e.message());
        }
      }
    }
    if (!errors.isEmpty()) {
      throw unfit(errors);
    }
    return new LabelledFolder(folder, files, unlabelled(folder, lineOf.keySet()));
  }

  private static List<String> lines(Path folder) throws IOException {
    Path truth = folder.resolve(TRUTH);
    if (!Files.isRegularFile(truth)) {
      throw Failure.of(
          Category.CALLER, "truth_missing", truth + ": no such file; it tells what is right");
    }
    try {
      return Files.readAllLines(truth);
    } catch (MalformedInputException e) {
      throw Failure.of(Category.CALLER, "truth_invalid", truth + ": is not UTF-8", e);
    }
  }

  private static Path there(Path folder, String file) {
    Path path = folder.resolve(file).normalize();
    if (!path.startsWith(folder.normalize())) {
      throw Failure.invalid("file", file + " is not in the folder");
    }
    if (!Files.isRegularFile(path)) {
      throw Failure.invalid("file", file + ": no such file");
    }
    return path;
  }

  private static Failure unfit(List<String> errors) {
    String shown = errors.stream().limit(MOST_ERRORS).collect(Collectors.joining("\n"));
    int more = errors.size() - MOST_ERRORS;
    return Failure.of(
        Category.CALLER,
        "truth_invalid",
        more > 0 ? shown + "\nand " + more + " lines more" : shown);
  }

  private static List<String> unlabelled(Path folder, Set<Path> labelled) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(Path::normalize)
          .filter(path -> !labelled.contains(path))
          .map(path -> folder.normalize().relativize(path))
          .filter(path -> !path.equals(Path.of(TRUTH)))
          .filter(LabelledFolder::shown)
          .map(path -> path.toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static boolean shown(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
