package io.dossier.core.extraction.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.Failure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MaskedEchoTest {
  private static final String ONE = "3171044512900003";
  private static final String OTHER = "3273015403880003";

  private static Object resolved(String field, Value kept, Object sent) {
    ExtractionResult result =
        new ExtractionResult(
            DocumentType.KARTU_KELUARGA,
            Confidence.CERTAIN,
            Map.of(
                field,
                new FieldValue(
                    kept,
                    Confidence.CERTAIN,
                    new Provenance(Provenance.Source.MANUAL, Optional.empty()))),
            List.of(),
            Set.of(),
            Confidence.CERTAIN,
            List.of(),
            "rules-1",
            List.of());
    return MaskedEcho.resolved(new Correction(Map.of(field, Optional.of(sent))), result)
        .values()
        .get(field)
        .orElseThrow();
  }

  private static Value members(String... niks) {
    return new Value.Items(
        Arrays.stream(niks)
            .map(nik -> (Value) new Value.Row(Map.of("nik", new Value.Text(nik))))
            .toList());
  }

  private static Map<String, String> row(String nik, String name) {
    return Map.of("nik", nik, "name", name);
  }

  @Test
  void givesBackTheNumberThatWasShownMasked() {
    assertThat(resolved("nik", new Value.Text(ONE), "XXXXXXXXXXXX0003")).isEqualTo(ONE);
    assertThat(resolved("aadhaar_number", new Value.Text("234123412346"), "XXXXXXXX2346"))
        .isEqualTo("234123412346");
    assertThat(resolved("accountNumber", new Value.Text("123-4567890"), "XXX-XXX7890"))
        .isEqualTo("123-4567890");
  }

  @Test
  void givesBackTheNumberWithinAChangedText() {
    assertThat(
            resolved(
                "address",
                new Value.Text("Lake Raod 2341 2341 2346"),
                "12 Lake Road, XXXX XXXX 2346"))
        .isEqualTo("12 Lake Road, 2341 2341 2346");
  }

  @Test
  void leavesWhatWasSentInFullAndWhatIsOfNoNumber() {
    Value kept = new Value.Text(ONE);
    assertThat(resolved("nik", kept, OTHER)).isEqualTo(OTHER);
    assertThat(resolved("nik", kept, "XXXXXXXXXXXX9999")).isEqualTo("XXXXXXXXXXXX9999");
    assertThat(resolved("nik", kept, 5)).isEqualTo(5);
  }

  @Test
  void givesANumberBackAsANumber() {
    Value kept = new Value.Number(new BigDecimal("234123412346"));
    assertThat(resolved("aadhaarNumber", kept, "XXXXXXXX2346"))
        .isEqualTo(new BigDecimal("234123412346"));
  }

  @Test
  void givesBackTheNumberOfAnObjectsPart() {
    Value kept = new Value.Row(Map.of("line", new Value.Text("Lake Road 2341 2341 2346")));
    assertThat(resolved("parts", kept, Map.of("line", "Lake Road XXXX XXXX 2346")))
        .isEqualTo(Map.of("line", "Lake Road 2341 2341 2346"));
  }

  @Test
  void findsARowsNumberThoughTheRowsMoved() {
    Value kept = members(ONE, "3273015403880007");
    assertThat(
            resolved(
                "members",
                kept,
                List.of(row("XXXXXXXXXXXX0007", "Siti"), row("XXXXXXXXXXXX0003", "Budi"))))
        .isEqualTo(List.of(row("3273015403880007", "Siti"), row(ONE, "Budi")));
  }

  @Test
  void takesTheRowInItsPlaceWhereTwoLookAlike() {
    assertThat(
            resolved(
                "members",
                members(ONE, OTHER),
                List.of(row("XXXXXXXXXXXX0003", "Budi"), row("XXXXXXXXXXXX0003", "Siti"))))
        .isEqualTo(List.of(row(ONE, "Budi"), row(OTHER, "Siti")));
  }

  @Test
  void refusesToGuessBetweenTwoThatLookAlike() {
    assertThatThrownBy(
            () ->
                resolved("members", members(ONE, OTHER), List.of(row("XXXXXXXXXXXX0003", "Siti"))))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.fieldErrors()).containsKey("fields.members[0].nik"));
  }
}
