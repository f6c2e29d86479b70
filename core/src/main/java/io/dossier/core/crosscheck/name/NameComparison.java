package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.name.NameForms.Form;
import io.dossier.core.crosscheck.text.Cut;
import io.dossier.core.crosscheck.text.Plain;
import java.util.List;

/** Compares two names of persons. Safe for many threads. */
public final class NameComparison {
  /**
   * The likest of the names that the texts give.
   *
   * @param left not after {@code right} in the order of texts, so that the answer does not hang on
   *     which is which
   */
  public Similarity compare(String left, String right) {
    String one = Plain.of(left);
    String other = Plain.of(right);
    List<Form> forms = NameForms.of(one);
    List<Form> others = NameForms.of(other);
    Similarity best = compare(forms.get(0), others.get(0), Cut.isBetween(one, other));
    for (Form form : forms) {
      for (Form against : others) {
        Similarity found = compare(form, against, false);
        if (found.score() > best.score()) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Similarity compare(Form left, Form right, boolean cut) {
    Tally tally = new Tally(FieldKind.PERSON_NAME);
    if (left.name().words().isEmpty() || right.name().words().isEmpty()) {
      tally.limit(0, "no name");
      return tally.similarity();
    }
    for (Form form : List.of(left, right)) {
      if (form.cost() > 0) {
        tally.take(form.cost(), form.called());
      }
    }
    if (cut) {
      tally.take(NameCosts.CUT_AT_WIDTH, "cut off at the field's width");
      return tally.similarity();
    }
    new NameJudgement(left.name(), right.name(), tally).judge();
    return tally.similarity();
  }
}
