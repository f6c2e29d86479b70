package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Bootstrap;
import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.SideBySide;
import io.dossier.core.extraction.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Rounding.of(run.documentsPerMinute()),
        TypesJson.of(evaluation.types()),
        FieldJson.of(evaluation.figures(bootstrap), null),
        Rounding.of(evaluation.meanF1()),
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
}
