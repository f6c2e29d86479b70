package io.dossier.reader.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.accuracy.LabelledFile;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFolderTest {
  @TempDir Path folder;

  private void truth(String... lines) throws IOException {
    Files.write(folder.resolve("truth.jsonl"), List.of(lines));
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "bytes");
  }

  private Failure refused() {
    try {
      LabelledFolder.of(folder);
    } catch (Failure e) {
      return e;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("the truth was taken");
  }

  @Test
  void takesValuesAsTheApiHasThem() throws IOException {
    file("scans/1.pdf");
    truth(
        "{\"file\": \"scans/1.pdf\", \"type\": \"invoice\", \"form\": \"scan\", \"note\": 1,"
            + " \"fields\": {\"total\": 12.50, \"tax\": null, \"currency\": \" \","
            + " \"invoiceDate\": \"2024-02-29\", \"supplierName\": \"Lampen & Söhne\","
            + " \"lineItems\": [{\"description\": \"Lamp\", \"amount\": 12.5, \"quantity\": null,"
            + " \"unitPrice\": \"\"}]}}",
        "");
    LabelledFolder labelled = LabelledFolder.of(folder);
    LabelledFile file = labelled.files().get(0);
    assertThat(labelled.files()).hasSize(1);
    assertThat(file.file()).isEqualTo("scans/1.pdf");
    assertThat(file.form()).isEqualTo(Optional.of("scan"));
    assertThat(file.type()).isEqualTo(DocumentType.INVOICE);
    assertThat(file.values())
        .containsOnly(
            Map.entry("total", new Value.Number(new BigDecimal("12.50"))),
            Map.entry("invoiceDate", new Value.Date(LocalDate.of(2024, 2, 29))),
            Map.entry("supplierName", new Value.Text("Lampen & Söhne")),
            Map.entry(
                "lineItems",
                new Value.Items(
                    List.of(
                        new Value.Row(
                            Map.of(
                                "description", new Value.Text("Lamp"),
                                "amount", new Value.Number(new BigDecimal("12.5"))))))));
    assertThat(file.told())
        .as("a field that is null or blank is told to be absent")
        .containsExactlyInAnyOrder(
            "total", "tax", "currency", "invoiceDate", "supplierName", "lineItems");
  }

  @Test
  void namesFilesWithoutALineButNoHiddenOnes() throws IOException {
    file("1.pdf");
    file("2.pdf");
    file("more/3.pdf");
    file(".readings/1.pdf.bin");
    truth("{\"file\": \"./1.pdf\", \"type\": \"other\", \"fields\": {}}");
    assertThat(LabelledFolder.of(folder).unlabelled()).containsExactly("2.pdf", "more/3.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{`file`: `1.pdf`, `type`: `sim`, `fields`: {}          | is not one JSON object",
        "[]                                                     | is not one JSON object",
        "{`type`: `sim`, `fields`: {}}                          | file: must be a text",
        "{`file`: `1.pdf`, `type`: `simm`, `fields`: {}}        | 1.pdf: type: there is no type simm",
        "{`file`: `1.pdf`, `type`: `sim`}                       | 1.pdf: fields: must be an object",
        "{`file`: `1.pdf`, `type`: `sim`, `fields`: {`nam`: 1}} | fields.nam: a sim has no such field",
        "{`file`: `1.pdf`, `type`: `sim`, `fields`: {`name`: 71}} | fields.name: must be a text",
        "{`file`: `1.pdf`, `type`: `sim`, `fields`: {`issueDate`: `29.2.2024`}}"
            + " | fields.issueDate: must be a date",
        "{`file`: `1.pdf`, `type`: `sim`, `fields`: {`name`: `a`, `name`: `b`}}"
            + " | is not one JSON object",
        "{`file`: `9.pdf`, `type`: `sim`, `fields`: {}}         | 9.pdf: no such file",
        "{`file`: `../1.pdf`, `type`: `sim`, `fields`: {}}      | ../1.pdf is not in the folder",
      })
  void namesTheLineThatIsNotInOrder(String line, String said) throws IOException {
    file("1.pdf");
    file("2.pdf");
    truth("{\"file\": \"2.pdf\", \"type\": \"sim\", \"fields\": {}}", line.replace('`', '"'));
    Failure failure = refused();
    assertThat(failure.category()).isEqualTo(Category.CALLER);
    assertThat(failure.message()).startsWith("truth.jsonl line 2: ").contains(said);
    assertThat(failure.message()).doesNotContain("71", "29.2.2024").doesNotContain("\n");
  }

  @Test
  void namesEveryLineThatIsNotInOrderAndAFileToldTwice() throws IOException {
    file("1.pdf");
    truth(
        "{\"file\": \"1.pdf\", \"type\": \"sim\", \"fields\": {}}",
        "no object",
        "{\"file\": \"1.pdf\", \"type\": \"sim\", \"fields\": {}}");
    assertThat(refused().message().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("truth.jsonl line 2: "),
            line -> assertThat(line).startsWith("truth.jsonl line 3: ").contains("by line 1"));
  }

  @Test
  void tellsOfManyErrorsTheFirstTwenty() throws IOException {
    truth("no object\n".repeat(25).strip().split("\n"));
    assertThat(refused().message().lines()).hasSize(21).last().isEqualTo("and 5 lines more");
  }

  @Test
  void refusesAFolderWithoutTruthAndTextOfAnotherCharset() throws IOException {
    assertThat(refused().message()).contains("truth.jsonl: no such file");
    Files.write(folder.resolve("truth.jsonl"), "\"ü\"".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LabelledFolder.of(folder))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.message()).contains("is not UTF-8"));
  }
}
