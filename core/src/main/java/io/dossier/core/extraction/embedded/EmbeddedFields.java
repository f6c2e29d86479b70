package io.dossier.core.extraction.embedded;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.EmbeddedInvoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an invoice that carries its data: a value of the data outranks what was read, since
 * no letter of it can be misread. Where the print has the value too, the field stands at that place
 * and is all but certain. Where the print has another, the field is doubtful, and a validation that
 * is not passed names it: whoever changed one of the two forgot the other. Names and addresses are
 * printed in many ways; of them nothing follows.
 *
 * @param fields the printed ones, with the embedded over them
 * @param validations {@value Validation#DATA_TAKEN}, which names the fields that the data gave, and
 *     {@value Validation#DATA_PRINTED}, which names those that could be compared, or those alone
 *     that differ
 */
public record EmbeddedFields(Map<String, FieldValue> fields, List<Validation> validations) {
  /** Of these a second way of writing is not the same value. */
  private static final Set<String> EXACT =
      Set.of(
          "invoiceNumber",
          "invoiceDate",
          "dueDate",
          "currency",
          "supplierTaxId",
          "subtotal",
          "tax",
          "total");

  private static final Confidence PRINTED_TOO = new Confidence(0.99);

  /** It is not printed, or stands where another value was taken for the field's. */
  private static final Confidence NOT_READ = new Confidence(0.9);

  /** Another value is printed. */
  private static final Confidence OTHERWISE = new Confidence(0.5);

  public EmbeddedFields {
    fields = Map.copyOf(fields);
    validations = List.copyOf(validations);
  }

  /**
   * @param read what was found on the pages
   */
  public static EmbeddedFields over(
      Map<String, FieldValue> read, EmbeddedInvoice invoice, Layout layout) {
    PrintedValues printed = new PrintedValues(layout);
    Map<String, FieldValue> fields = new HashMap<>(read);
    List<String> agreeing = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    Map<String, Value> values = InvoiceValues.of(invoice);
    values.forEach(
        (name, value) -> {
          Optional<FieldValue> other = Optional.ofNullable(read.get(name));
          Optional<Provenance> same =
              other
                  .filter(field -> Comparison.same(field.value(), value))
                  .map(FieldValue::provenance);
          Optional<Provenance> place = same.or(() -> printed.of(value));
          boolean differs = place.isEmpty() && other.isPresent() && EXACT.contains(name);
          if (EXACT.contains(name) && place.isPresent()) {
            agreeing.add(name);
          } else if (differs) {
            differing.add(name);
          }
          boolean confirmed = same.isPresent() || other.isEmpty() && place.isPresent();
          Confidence sure = confirmed ? PRINTED_TOO : differs ? OTHERWISE : NOT_READ;
          fields.put(
              name,
              new FieldValue(
                  value,
                  sure,
                  place.orElse(new Provenance(Provenance.Source.DERIVED, Optional.empty()))));
        });
    List<Validation> validations = new ArrayList<>();
    if (!values.isEmpty()) {
      validations.add(
          new Validation(
              Validation.DATA_TAKEN,
              List.copyOf(values.keySet()),
              true,
              "taken from invoice data embedded in the file"));
    }
    if (!differing.isEmpty()) {
      validations.add(
          new Validation(
              Validation.DATA_PRINTED, differing, false, "the embedded data and the print differ"));
    } else if (!agreeing.isEmpty()) {
      validations.add(
          new Validation(
              Validation.DATA_PRINTED, agreeing, true, "the embedded data stand in the print too"));
    }
    return new EmbeddedFields(fields, validations);
  }
}
