package io.dossier.bench.letters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dossier.reader.ocr.language.LetterModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Makes the letter model of the n-grams in Lingua's archive (Apache License 2.0; counted over the
 * Leipzig Corpora Collection, CC BY): {@code BuildLetterModel ARCHIVE OUT [LANGUAGE...]}. The model
 * is the mean of the languages; an n-gram that the shorter one foretells well is left out.
 */
public final class BuildLetterModel {
  private static final String[] ORDERS = {"uni", "bi", "tri", "quadri", "five"};
  private static final String[] LANGUAGES = {"en", "id", "ms", "de", "fr"};

  /** Nats by which a kept n-gram differs from what would stand for it. */
  private static final double TELLING = 1.5;

  private BuildLetterModel() {}

  public static void main(String[] args) throws IOException {
    List<String> languages =
        args.length > 2 ? List.of(args).subList(2, args.length) : List.of(LANGUAGES);
    List<Map<String, Double>> each = new ArrayList<>();
    try (ZipFile archive = new ZipFile(args[0])) {
      for (String language : languages) {
        each.add(ngrams(archive, language));
      }
    }
    LetterModel model = LetterModel.of(kept(mean(each)));
    Path out = Path.of(args[1]);
    try (OutputStream to = Files.newOutputStream(out)) {
      model.write(to);
    }
    System.out.printf("%d n-grams, %d bytes%n", model.size(), Files.size(out));
  }

  /** Those whose context is plain letters; letters with accents count as their plain ones. */
  private static Map<String, Double> ngrams(ZipFile archive, String language) throws IOException {
    Map<String, Double> ngrams = new HashMap<>();
    for (String order : ORDERS) {
      String name = "language-models/" + language + "/" + order + "grams.json";
      try (InputStream in = archive.getInputStream(archive.getEntry(name))) {
        JsonNode byShare = new ObjectMapper().readTree(in).get("ngrams");
        byShare
            .fields()
            .forEachRemaining(
                entry -> {
                  String[] fraction = entry.getKey().split("/");
                  double share = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                  for (String ngram : entry.getValue().asText().split(" ")) {
                    add(ngrams, ngram, share);
                  }
                });
      }
    }
    return ngrams;
  }

  private static void add(Map<String, Double> ngrams, String ngram, double share) {
    String context = ngram.substring(0, ngram.length() - 1);
    char last = LetterModel.letter(ngram.charAt(ngram.length() - 1));
    if (last != 0 && context.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      ngrams.merge(context + last, share, Double::sum);
    }
  }

  private static Map<String, Double> mean(List<Map<String, Double>> languages) {
    Set<String> all = new HashSet<>();
    languages.forEach(ngrams -> all.addAll(ngrams.keySet()));
    Map<String, Double> mean = new HashMap<>();
    for (String ngram : all) {
      double sum = 0;
      for (Map<String, Double> ngrams : languages) {
        sum += probability(ngrams, ngram);
      }
      mean.put(ngram, Math.min(1, sum / languages.size()));
    }
    return mean;
  }

  private static double probability(Map<String, Double> ngrams, String ngram) {
    double discount = 1;
    for (int from = 0; from < ngram.length(); from++) {
      Double share = ngrams.get(ngram.substring(from));
      if (share != null) {
        return Math.max(LetterModel.LEAST, discount * share);
      }
      discount *= LetterModel.DISCOUNT;
    }
    return LetterModel.LEAST;
  }

  /** From the shortest on, so that each is held against those that are kept. */
  private static Map<String, Double> kept(Map<String, Double> ngrams) {
    Map<String, Double> kept = new TreeMap<>();
    for (int length = 1; length <= ORDERS.length; length++) {
      for (Map.Entry<String, Double> ngram : ngrams.entrySet()) {
        if (ngram.getKey().length() == length) {
          double without = probability(kept, ngram.getKey());
          if (length == 1 || Math.abs(Math.log(ngram.getValue() / without)) > TELLING) {
            kept.put(ngram.getKey(), ngram.getValue());
          }
        }
      }
    }
    return kept;
  }
}
