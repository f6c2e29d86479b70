package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineReadableTest {
  /** The specimen of ICAO Doc 9303 part 4: born 1974-08-12, valid until 2012-04-15. */
  private static final Layout PASSPORT =
      Layout.of(
          TypedPage.of(
              TextSource.ZONE,
              "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
              "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));

  private record Printed(LocalDate issued) implements TypeFields {
    @Override
    public FoundFields in(Layout layout, FaultGuard guard) {
      FieldValue field =
          new FieldValue(
              new Value.Date(issued),
              Confidence.CERTAIN,
              new Provenance(Provenance.Source.DERIVED, Optional.empty()));
      return new FoundFields(Map.of("issueDate", field), List.of());
    }

    @Override
    public List<Validation> validations(Map<String, FieldValue> fields, FaultGuard guard) {
      return List.of();
    }

    @Override
    public List<DerivedField> derived() {
      return List.of();
    }
  }

  private static Map<String, FieldValue> fields(String issued) {
    return new MachineReadable(new Printed(LocalDate.parse(issued)))
        .in(PASSPORT, new FaultGuard(DocumentType.PASSPORT, FaultListener.NONE))
        .fields();
  }

  @Test
  void aPrintedDayThatTheZoneHasIsThatAndNothingElse() {
    assertThat(fields("2007-04-16")).containsKeys("issueDate", "dateOfBirth");
    assertThat(fields("1974-08-12")).containsKey("dateOfBirth").doesNotContainKey("issueDate");
    assertThat(fields("2012-04-15")).doesNotContainKey("issueDate");
  }
}
