package io.dossier.bench.characters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The faces that lines are drawn in. */
record Faces(List<Font> all) {
  /** Faces of text; those of formulas are none. */
  private static final Pattern TEXT = Pattern.compile("(?!.*Math).*\\.(ttf|otf)");

  static Faces in(Path folder) throws IOException, FontFormatException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> TEXT.matcher(file.toString()).matches()).sorted().toList();
    }
    List<Font> faces = new ArrayList<>();
    for (Path file : files) {
      faces.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
    }
    return new Faces(faces);
  }
}
