package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void matchesWhereTheIdentifierStands() {
    List<Match> matches =
        new Identifiers(Identifier.named("npwp"))
            .in(
                Layout.of(TypedPage.of(TextSource.OCR, "NPWP : 01.234.567.4-901.000"))
                    .segments()
                    .get(0));
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).span().text()).isEqualTo("01.234.567.4-901.000");
    assertThat(matches.get(0).value()).isEqualTo(new Value.Text("01.234.567.4-901.000"));
    assertThat(matches.get(0).traits()).containsExactlyInAnyOrder("valid", "clean", "grouped");
  }

  @Test
  void listsTheKindsThatDataFilesName() {
    assertThat(Identifier.names())
        .contains(
            "nik",
            "npwp",
            "kk",
            "sim",
            "nib",
            "pan",
            "aadhaar",
            "gstin",
            "imei",
            "vin",
            "iban",
            "udyam",
            "fssai",
            "epic",
            "dl_india",
            "faktur",
            "plate_id",
            "bpkb",
            "cin",
            "ifsc",
            "account",
            "passport",
            "vat");
    assertThat(Identifier.names())
        .allSatisfy(n -> assertThat(Identifier.named(n).name()).isEqualTo(n));
  }
}
