package io.dossier.reader.examination.provenance;

import io.dossier.core.examination.Finding.Weight;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A program that makes or changes PDFs. Which there are, and what each says of a document, is data:
 * {@code software.tsv}, in which the first line that fits a name counts.
 *
 * @param phrase by which a file names it, in small letters; begins at a word's beginning
 */
record Software(Kind kind, Weight weight, String phrase, String name) {
  /** What a program is for. */
  enum Kind {
    OFFICE("an office program"),
    REPORT("a program that issues documents"),
    BROWSER("a browser's print"),
    SCANNER("a scanner"),
    LIBRARY("a library that writes PDFs"),
    SIGNING("a signing service"),
    DESIGN("a design program"),
    PDF_EDITOR("a program that edits PDFs"),
    ONLINE_EDITOR("a web site that edits PDFs"),
    IMAGE_EDITOR("a program that edits pictures"),
    GENERATIVE("a generative model");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final List<Software> KNOWN = load();

  /** The program that a text names; empty where none that is known. */
  static Optional<Software> named(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return KNOWN.stream().filter(software -> software.isIn(small)).findFirst();
  }

  private boolean isIn(String text) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Software> load() {
    try (InputStream in =
            Objects.requireNonNull(Software.class.getResourceAsStream("software.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Software> known = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t", -1);
          known.add(
              new Software(Kind.valueOf(parts[0]), Weight.valueOf(parts[1]), parts[2], parts[3]));
        }
      }
      return List.copyOf(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
