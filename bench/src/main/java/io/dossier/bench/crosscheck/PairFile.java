package io.dossier.bench.crosscheck;

import io.dossier.bench.crosscheck.LabelledPair.Label;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.shared.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three tables of labelled pairs: {@code share TAB label TAB left TAB right TAB note}. */
enum PairFile {
  NAMES("names.tsv", FieldKind.PERSON_NAME),
  ADDRESSES("addresses.tsv", FieldKind.ADDRESS),
  ORGANIZATIONS("organizations.tsv", FieldKind.ORGANIZATION);

  private static final int COLUMNS = 4;

  private final String file;
  private final FieldKind kind;

  PairFile(String file, FieldKind kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * @param folder where the table lies; empty for the one beside this class
   */
  List<LabelledPair> pairs(Optional<Path> folder) throws IOException {
    List<String> lines =
        folder.isPresent()
            ? Files.readAllLines(folder.get().resolve(file))
            : DataFile.lines(PairFile.class, file);
    List<LabelledPair> pairs = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length >= COLUMNS) {
        Label label = Label.valueOf(cells[1].toUpperCase(Locale.ROOT));
        pairs.add(new LabelledPair(kind, cells[0], label, cells[2], cells[3]));
      }
    }
    return pairs;
  }
}
