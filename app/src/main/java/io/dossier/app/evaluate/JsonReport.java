package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Bootstrap;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.Figures;
import io.dossier.core.accuracy.Interval;
import io.dossier.core.accuracy.MissKind;
import io.dossier.core.accuracy.SideBySide;
import io.dossier.core.accuracy.TypeTally;
import io.dossier.core.extraction.DocumentType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The report for machines. Shares are 0 to 1, rounded to four digits; intervals hold with 95 %
 * confidence. Fields are named as in the report of a template's trial.
 *
 * @param format of this report; a change that readers must know of makes it another
 * @param wrongValues text of documents; there only when it was asked for
 * @param against there only when another run was held against this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonReport(
    int format,
    String model,
    boolean typeTold,
    int documents,
    int read,
    int readers,
    double seconds,
    double documentsPerMinute,
    TypesJson types,
    FieldJson overall,
    double meanF1,
    WholeJson allFieldsRight,
    Map<String, TypeJson> perType,
    Map<String, GroupJson> perForm,
    CalibrationJson calibration,
    MissesJson misses,
    @Nullable List<WrongJson> wrongValues,
    @Nullable AgainstJson against) {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static JsonReport of(
      Run run,
      Bootstrap bootstrap,
      int worst,
      Optional<WrongValues> wrong,
      Optional<SideBySide> against) {
    Evaluation evaluation = run.evaluation();
    return new JsonReport(
        FORMAT,
        run.model(),
        run.typeTold(),
        run.documents(),
        run.read(),
        run.readers(),
        run.duration().toMillis() / 1000.0,
        rounded(run.documentsPerMinute()),
        TypesJson.of(evaluation.types()),
        FieldJson.of(evaluation.figures(bootstrap), null),
        rounded(evaluation.meanF1()),
        WholeJson.of(evaluation.accuracy()),
        perType(evaluation, bootstrap),
        perForm(evaluation, bootstrap),
        CalibrationJson.of(evaluation.accuracy().calibration()),
        MissesJson.of(evaluation, worst),
        wrong.map(values -> values.list().stream().map(WrongJson::of).toList()).orElse(null),
        against.map(AgainstJson::of).orElse(null));
  }

  void write(Path file) throws IOException {
    Files.write(file, JSON.writeValueAsBytes(this));
  }

  private static Map<String, TypeJson> perType(Evaluation evaluation, Bootstrap bootstrap) {
    Map<String, TypeJson> types = new TreeMap<>();
    evaluation
        .byType()
        .forEach(
            (type, accuracy) ->
                types.put(type.code(), TypeJson.of(evaluation, type, accuracy, bootstrap)));
    return types;
  }

  private static Map<String, GroupJson> perForm(Evaluation evaluation, Bootstrap bootstrap) {
    Map<String, GroupJson> forms = new TreeMap<>();
    evaluation
        .byForm()
        .forEach(
            (form, accuracy) ->
                forms.put(
                    form,
                    new GroupJson(
                        accuracy.documents(),
                        FieldJson.of(evaluation.figures(form, bootstrap), null),
                        WholeJson.of(accuracy))));
    return forms;
  }

  /**
   * @param pairs how often a type was taken for another; {@code taken} is absent for documents that
   *     could not be read
   */
  record TypesJson(
      int documents,
      int right,
      double share,
      double low,
      double high,
      Map<String, Integer> perType,
      List<PairJson> pairs,
      CalibrationJson calibration) {
    static TypesJson of(TypeTally types) {
      Map<String, Integer> there = new TreeMap<>();
      types.there().forEach((type, count) -> there.put(type.code(), count));
      return new TypesJson(
          types.documents(),
          types.right(),
          rounded(types.share()),
          rounded(types.interval().low()),
          rounded(types.interval().high()),
          there,
          types.pairs().stream().map(PairJson::of).toList(),
          CalibrationJson.of(types.calibration()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PairJson(String type, @Nullable String taken, int documents) {
    static PairJson of(TypeTally.Pair pair) {
      return new PairJson(
          pair.type().code(), pair.taken().map(DocumentType::code).orElse(null), pair.documents());
    }
  }

  record TypeJson(
      int documents, FieldJson overall, WholeJson allFieldsRight, Map<String, FieldJson> perField) {
    static TypeJson of(
        Evaluation evaluation, DocumentType type, Accuracy accuracy, Bootstrap bootstrap) {
      Map<String, FieldTally> rows = evaluation.rows(type);
      Map<String, FieldJson> fields = new TreeMap<>();
      for (String name : accuracy.fields().keySet()) {
        fields.put(name, FieldJson.of(evaluation.figures(type, name, bootstrap), rows.get(name)));
      }
      return new TypeJson(
          accuracy.documents(),
          FieldJson.of(evaluation.figures(type, bootstrap), null),
          WholeJson.of(accuracy),
          fields);
    }
  }

  record GroupJson(int documents, FieldJson overall, WholeJson allFieldsRight) {}

  /**
   * One field, or several together; a table by its cells.
   *
   * @param low of F1's interval
   * @param high of F1's interval
   * @param support how many values there are in truth; of tables, how many cells
   * @param interval how the intervals were found: wilson, bootstrap, wilson_over_documents
   * @param rows of a table; absent elsewhere
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FieldJson(
      int right,
      int given,
      int support,
      double precision,
      double precisionLow,
      double precisionHigh,
      double recall,
      double recallLow,
      double recallHigh,
      double f1,
      double low,
      double high,
      String interval,
      @Nullable RowsJson rows) {
    static FieldJson of(Figures figures, @Nullable FieldTally rows) {
      FieldTally tally = figures.tally();
      return new FieldJson(
          tally.right(),
          tally.given(),
          tally.there(),
          rounded(tally.precision()),
          rounded(figures.precision().low()),
          rounded(figures.precision().high()),
          rounded(tally.recall()),
          rounded(figures.recall().low()),
          rounded(figures.recall().high()),
          rounded(tally.f1()),
          rounded(figures.f1().low()),
          rounded(figures.f1().high()),
          figures.method().name().toLowerCase(Locale.ROOT),
          rows == null ? null : RowsJson.of(rows));
    }
  }

  /**
   * Whole rows.
   *
   * @param exact the share of the rows in truth of which every cell was found right
   */
  record RowsJson(int right, int given, int support, double exact) {
    static RowsJson of(FieldTally rows) {
      return new RowsJson(rows.right(), rows.given(), rows.there(), rounded(rows.recall()));
    }
  }

  /** How many documents have their type and every field right. */
  record WholeJson(int documents, double share, double low, double high) {
    static WholeJson of(Accuracy accuracy) {
      Interval interval = accuracy.wholeInterval();
      return new WholeJson(
          accuracy.whole(),
          rounded(accuracy.wholeShare()),
          rounded(interval.low()),
          rounded(interval.high()));
    }
  }

  /**
   * @param error the expected calibration error
   * @param bins of equal width, the least confident first
   */
  record CalibrationJson(double error, List<BinJson> bins) {
    static CalibrationJson of(Calibration calibration) {
      return new CalibrationJson(
          rounded(calibration.error()),
          calibration.bins().stream()
              .map(bin -> new BinJson(bin.given(), bin.right(), rounded(bin.confidence())))
              .toList());
    }
  }

  /**
   * @param confidence the mean of the values given
   */
  record BinJson(int given, int right, double confidence) {}

  record MissesJson(Map<String, Integer> kinds, List<MissCountJson> worst) {
    static MissesJson of(Evaluation evaluation, int worst) {
      Map<String, Integer> kinds = new TreeMap<>();
      for (Map.Entry<MissKind, Integer> each : evaluation.kinds().entrySet()) {
        kinds.put(each.getKey().code(), each.getValue());
      }
      return new MissesJson(
          kinds, evaluation.worst(worst).stream().map(MissCountJson::of).toList());
    }
  }

  record MissCountJson(String type, String field, String kind, int count) {
    static MissCountJson of(Evaluation.MissCount miss) {
      return new MissCountJson(miss.type().code(), miss.field(), miss.kind().code(), miss.count());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WrongJson(
      String file,
      String type,
      String field,
      String kind,
      @Nullable String expected,
      @Nullable String given,
      @Nullable Double confidence) {
    static WrongJson of(WrongValues.Wrong wrong) {
      return new WrongJson(
          wrong.file(),
          wrong.type(),
          wrong.miss().field(),
          wrong.miss().kind().code(),
          wrong.miss().expected().map(ValueText::of).orElse(null),
          wrong.miss().given().map(ValueText::of).orElse(null),
          wrong.miss().confidence().isPresent()
              ? rounded(wrong.miss().confidence().getAsDouble())
              : null);
    }
  }

  /**
   * Another run on the same documents, which is taken for the earlier one.
   *
   * @param documents in both with the same truth
   * @param left files in one alone or with another truth, which are not compared
   */
  record AgainstJson(
      int documents,
      List<String> left,
      ChangeJson overall,
      FlipsJson types,
      FlipsJson allFieldsRight,
      Map<String, Map<String, ChangeJson>> perType,
      List<FlipJson> flips) {
    static AgainstJson of(SideBySide both) {
      Map<String, Map<String, ChangeJson>> types = new TreeMap<>();
      both.fields()
          .forEach(
              (type, fields) -> {
                Map<String, ChangeJson> changes = new TreeMap<>();
                fields.forEach((name, change) -> changes.put(name, ChangeJson.of(change)));
                types.put(type.code(), changes);
              });
      return new AgainstJson(
          both.documents(),
          both.left(),
          ChangeJson.of(both.all()),
          FlipsJson.of(both.types()),
          FlipsJson.of(both.whole()),
          types,
          both.flips().stream().map(FlipJson::of).toList());
    }
  }

  /**
   * @param difference of F1, this run less the other
   * @param low by the paired bootstrap over documents
   * @param high by the paired bootstrap over documents
   */
  record ChangeJson(
      double before, double after, double difference, double low, double high, FlipsJson flips) {
    static ChangeJson of(SideBySide.Change change) {
      return new ChangeJson(
          rounded(change.before().f1()),
          rounded(change.after().f1()),
          rounded(change.f1()),
          rounded(change.difference().low()),
          rounded(change.difference().high()),
          FlipsJson.of(change.flips()));
    }
  }

  /**
   * @param p the exact value of McNemar's test
   */
  record FlipsJson(int gotRight, int gotWrong, double p) {
    static FlipsJson of(io.dossier.core.accuracy.McNemar flips) {
      return new FlipsJson(flips.gained(), flips.lost(), rounded(flips.pValue()));
    }
  }

  record FlipJson(String file, String type, String field, boolean right) {
    static FlipJson of(SideBySide.Flip flip) {
      return new FlipJson(flip.file(), flip.type().code(), flip.field(), flip.nowRight());
    }
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }
}
