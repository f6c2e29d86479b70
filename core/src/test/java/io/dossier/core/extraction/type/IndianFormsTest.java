package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the forms of Indian papers find, the type being told. */
class IndianFormsTest {
  private final BuiltInExtractor extractor = new BuiltInExtractor();

  @Test
  void readsAadhaarCard() {
    Map<String, Object> fields =
        fields(
            DocumentType.AADHAAR,
            "          Government of India",
            "        Asha Patil",
            "        DOB : 05/07/1992",
            "        FEMALE",
            "             2345 6789 0124",
            "     MERA AADHAAR, MERI PEHCHAN",
            "",
            "   Unique Identification Authority of India",
            "Address:",
            "D/O Mohan Patil, Flat No. 4, Shanti Tower,",
            "Lotus Road, Nashik, Maharashtra - 422999",
            "             2345 6789 0124",
            "  1947      help@uidai.gov.in");
    assertThat(fields)
        .containsEntry("name", "Asha Patil")
        .containsEntry("date_of_birth", "1992-07-05")
        .containsEntry("aadhaar_number", "234567890124")
        .containsEntry(
            "address",
            "D/O Mohan Patil, Flat No. 4, Shanti Tower, Lotus Road, Nashik, Maharashtra - 422999")
        .containsEntry(
            "formatted_address",
            Map.of(
                "address_line_1", "Flat No. 4",
                "address_line_2", "Shanti Tower, Lotus Road",
                "city", "Nashik",
                "state", "Maharashtra",
                "postcode", "422999"));
  }

  private Map<String, Object> fields(DocumentType type, String... lines) {
    Map<String, FieldValue> found =
        extractor.extract(TypedPage.of(TextSource.TEXT_LAYER, lines), Optional.of(type)).fields();
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> plain(field.getValue().value())));
  }

  private static Object plain(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Date date) {
      return date.day().toString();
    }
    return ((Value.Row) value)
        .columns().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, part -> plain(part.getValue())));
  }
}
