package io.dossier.bench.fraud;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How one check did. */
final class CheckTally {
  private final Check check;
  private final Map<String, Integer> foundByAttack = new TreeMap<>();
  private final Map<Weight, Integer> alarms = new TreeMap<>();
  private final List<Double> forgedSuspicions = new ArrayList<>();
  private final List<Double> honestSuspicions = new ArrayList<>();
  private int found;
  private int slight;
  private int located;
  private int couldNotRun;

  CheckTally(Check check) {
    this.check = check;
  }

  void add(Examined file, CheckResult result) {
    if (result.outcome() == CheckResult.Outcome.COULD_NOT_RUN) {
      couldNotRun++;
      return;
    }
    if (file.labelled().forged()) {
      forgedSuspicions.add(result.suspicion());
      if (Examined.flags(result)) {
        found++;
        foundByAttack.merge(file.labelled().attack(), 1, Integer::sum);
      } else if (Examined.has(result, Weight.SLIGHT)) {
        slight++;
      }
      located += file.locates(result) ? 1 : 0;
    } else {
      honestSuspicions.add(result.suspicion());
      for (Weight weight : List.of(Weight.GRAVE, Weight.SERIOUS, Weight.SLIGHT)) {
        if (Examined.has(result, weight)) {
          alarms.merge(weight, 1, Integer::sum);
          break;
        }
      }
    }
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("found", found);
    json.put("slightly_found", slight);
    json.put("located", located);
    json.put("false_alarms", alarms);
    json.put("could_not_run", couldNotRun);
    json.put("auc_of_suspicion", Auc.of(forgedSuspicions, honestSuspicions));
    json.put("found_by_attack", foundByAttack);
    return json;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "  %-32s found %4d, slightly %4d, located %4d; false: grave %3d, serious %3d, slight %3d;"
            + " could not run %4d; AUC %.3f",
        check.id(),
        found,
        slight,
        located,
        alarms.getOrDefault(Weight.GRAVE, 0),
        alarms.getOrDefault(Weight.SERIOUS, 0),
        alarms.getOrDefault(Weight.SLIGHT, 0),
        couldNotRun,
        Auc.of(forgedSuspicions, honestSuspicions));
  }
}
