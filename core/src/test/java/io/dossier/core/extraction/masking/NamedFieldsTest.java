package io.dossier.core.extraction.masking;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "aadhaar_number, AADHAAR",
    "aadharNo, AADHAAR",
    "uid, AADHAAR",
    "nik, NIK",
    "ownerNik, NIK",
    "owner_nik, NIK",
    "NIK, NIK",
    "accountNumber, ACCOUNT_NUMBER",
    "supplier_account_no, ACCOUNT_NUMBER",
    "no_rekening, ACCOUNT_NUMBER",
    "supplierIban, ACCOUNT_NUMBER"
  })
  void areToldByTheirNames(String name, MaskedKind kind) {
    assertThat(NamedFields.kind(name)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"teknik", "nikah", "accountName", "invoiceNumber", "aadhaarAddress"})
  void areNotToldByPartsOfOtherNames(String name) {
    assertThat(NamedFields.kind(name)).isEmpty();
  }

  @Test
  void ofTheBuiltInTypesAreThese() {
    Set<String> named = new TreeSet<>();
    for (DocumentType type : DocumentType.values()) {
      type.fields().forEach(field -> collect(field, named));
    }
    assertThat(named).containsExactly("aadhaar_number", "accountNumber", "nik", "ownerNik");
  }

  private static void collect(FieldDefinition field, Set<String> named) {
    NamedFields.kind(field.name()).ifPresent(kind -> named.add(field.name()));
    field.items().forEach(column -> collect(column, named));
  }
}
