package io.dossier.core.extraction.code;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.PageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field that a code holds. What a code says was read without a mistake, since it corrects its own
 * errors, and so outranks what was read beside it; of several codes the one is taken that says what
 * is printed, else the first.
 *
 * @param key the name that the format has for it
 */
public record CodeField(String name, CodeFormat format, String key) {
  private static final Confidence ALONE = new Confidence(0.97);
  private static final Confidence PRINTED_TOO = new Confidence(0.99);

  /** Empty where no code of the format holds the field. */
  public Optional<FieldValue> in(Layout layout, Optional<FieldValue> printed) {
    List<FieldValue> found = new ArrayList<>();
    for (PageCode code : layout.codes()) {
      Value value = format.in(code.code()).get(key);
      if (value != null) {
        boolean same = printed.filter(read -> Comparison.same(read.value(), value)).isPresent();
        FieldValue field =
            new FieldValue(
                value,
                same ? PRINTED_TOO : ALONE,
                Provenance.read(Source.BARCODE, code.page(), code.code().box()));
        if (same) {
          return Optional.of(field);
        }
        found.add(field);
      }
    }
    return found.stream().findFirst();
  }

  /**
   * That the print has the same value, of what is printed in one way alone: numbers, days, and
   * texts without a blank. Empty of other texts, and where nothing was read to be compared.
   */
  public Optional<Validation> validation(FieldValue coded, Optional<FieldValue> printed) {
    boolean exact = !(coded.value() instanceof Value.Text text && text.text().contains(" "));
    return printed
        .filter(read -> exact)
        .map(read -> Comparison.same(read.value(), coded.value()))
        .map(
            same ->
                new Validation(
                    Validation.CODE_PRINTED,
                    List.of(name),
                    same,
                    same ? "a code and the print agree" : "a code and the print differ"));
  }
}
