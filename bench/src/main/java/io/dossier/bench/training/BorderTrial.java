package io.dossier.bench.training;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.classification.PartsClassifier;
import io.dossier.core.reading.PageRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well files come apart: borders, pages and types. */
final class BorderTrial {
  private final PartsClassifier classifier;

  BorderTrial(PartsClassifier classifier) {
    this.classifier = classifier;
  }

  /** Of files that hold several documents. */
  void joined(String name, List<JoinedFile> files) {
    int borders = 0;
    int found = 0;
    int made = 0;
    int parts = 0;
    int whole = 0;
    int typed = 0;
    int right = 0;
    Map<String, Integer> missed = new TreeMap<>();
    for (JoinedFile file : files) {
      List<Part> given = classifier.parts(file.reading());
      Set<Integer> begun = firsts(file.parts());
      Set<Integer> cut = firsts(given);
      borders += begun.size();
      made += cut.size();
      Set<Integer> hit = new HashSet<>(begun);
      hit.retainAll(cut);
      found += hit.size();
      Map<PageRange, DocumentType> types = new HashMap<>();
      given.forEach(part -> types.put(part.pages(), part.type()));
      parts += file.parts().size();
      boolean all = true;
      for (Part part : file.parts()) {
        whole += types.containsKey(part.pages()) ? 1 : 0;
        boolean hitType = part.type() == types.get(part.pages());
        typed += hitType ? 1 : 0;
        all &= hitType;
        if (!hitType) {
          missed.merge(part.type().code(), 1, Integer::sum);
        }
      }
      right += all ? 1 : 0;
    }
    say("%s: %d files of %d documents", name, files.size(), parts);
    say("borders: %d of %d found, %d of %d cuts right", found, borders, found, made);
    say("documents: %d with their pages, %d with their pages and type", whole, typed);
    say("files of which every document is right: %d", right);
    say("documents missed, by type: %s", missed);
  }

  /** Of documents that are not to be cut. */
  void singles(String name, List<Labelled> documents) {
    int several = 0;
    int cut = 0;
    Map<String, Integer> bad = new TreeMap<>();
    for (Labelled document : documents) {
      if (document.reading().pages().size() > 1) {
        several++;
        if (classifier.parts(document.reading()).size() > 1) {
          cut++;
          bad.merge(document.set() + "/" + document.file(), 1, Integer::sum);
        }
      }
    }
    say("documents %s: %d, cut %d", name, several, cut);
    bad.keySet().forEach(file -> say("  cut: %s", file));
  }

  private static Set<Integer> firsts(List<Part> parts) {
    Set<Integer> firsts = new HashSet<>();
    parts.forEach(part -> firsts.add(part.pages().first()));
    firsts.remove(0);
    return firsts;
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
