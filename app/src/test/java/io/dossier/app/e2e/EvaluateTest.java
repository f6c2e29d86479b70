package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier evaluate} over documents drawn here, of which it is known what is wrong. */
class EvaluateTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path temporary;
  private Path folder = Path.of("");

  private record Said(int code, String out, String err) {}

  /** One that is right, one whose label has another total, one that cannot be read. */
  @BeforeEach
  void drawDocuments() throws IOException {
    folder = Files.createDirectory(temporary.resolve("set"));
    Files.write(folder.resolve("right.pdf"), invoice("NW-2041", "119.00"));
    Files.write(folder.resolve("total.pdf"), invoice("NW-2042", "357.00"));
    Files.write(folder.resolve("locked.pdf"), InventedPdf.locked("open it", "Invoice NW-2043"));
    truth(
        line("right.pdf", "NW-2041", "119.00"),
        line("total.pdf", "NW-2042", "3570.00"),
        line("locked.pdf", "NW-2043", "12.00"));
  }

  private static byte[] invoice(String number, String total) throws IOException {
    return InventedPdf.of(
        "INVOICE",
        "Kieswerke Nirgendwo GmbH",
        "Invoice number: " + number,
        "Invoice date: 14.03.2024",
        "Total: EUR " + total);
  }

  private static String line(String file, String number, String total) {
    return """
        {"file": "%s", "type": "invoice", "form": "pdf", "fields": \
        {"invoiceNumber": "%s", "invoiceDate": "2024-03-14", "total": %s}}"""
        .formatted(file, number, total);
  }

  private void truth(String... lines) throws IOException {
    Files.write(folder.resolve("truth.jsonl"), List.of(lines));
  }

  @Test
  void reportsTheFiguresOfWhatIsKnown() throws Exception {
    Files.write(folder.resolve("left-out.pdf"), invoice("NW-9", "1.00"));
    Path json = temporary.resolve("report.json");
    Said said = evaluate("--hint", "--json", json.toString());
    assertThat(said.code()).as(said.toString()).isZero();
    assertThat(said.err())
        .contains("files without a line are left out: left-out.pdf")
        .contains("locked.pdf: not read: locked by a password");
    assertThat(said.out())
        .contains("2 of 3 documents read")
        .containsPattern("total +1 +2 +3 +0\\.500 .* 0\\.333 .* 0\\.400 ")
        .containsPattern("invoiceNumber +2 +2 +3 +1\\.000 .* 0\\.667 .* 0\\.800 ")
        .contains("every field right: 1 of 3 documents, 0.333")
        .contains("Wrong values: unread 3, decimal_sign 1")
        .contains("invoice not read: 1 of 3")
        .contains("form pdf, 3 documents");
    assertThat(said.out() + said.err())
        .as("text of documents, which nobody asked for")
        .doesNotContain("NW-204", "357", "3570");

    JsonNode report = JSON.readTree(Files.readAllBytes(json));
    assertThat(report.at("/typeTold").asBoolean()).isTrue();
    assertThat(report.at("/overall/right").asInt()).isEqualTo(5);
    assertThat(report.at("/overall/given").asInt()).isEqualTo(6);
    assertThat(report.at("/overall/support").asInt()).isEqualTo(9);
    assertThat(report.at("/overall/f1").asDouble()).isCloseTo(10 / 15.0, within(0.0001));
    assertThat(report.at("/perType/invoice/perField/total/recall").asDouble())
        .isCloseTo(1 / 3.0, within(0.0001));
    assertThat(report.at("/perType/invoice/perField/total/interval").asText()).isEqualTo("wilson");
    assertThat(report.at("/allFieldsRight/documents").asInt()).isEqualTo(1);
    assertThat(report.at("/misses/kinds/decimal_sign").asInt()).isEqualTo(1);
    assertThat(report.at("/misses/worst/0/kind").asText()).isEqualTo("unread");
    assertThat(report.at("/documentsPerMinute").asDouble()).isPositive();
    assertThat(report.has("wrongValues")).isFalse();
    assertThat(Files.readString(json)).doesNotContain("NW-204", "3570");
  }

  @Test
  void showsWrongValuesToWhoAsksForThem() throws Exception {
    Path json = temporary.resolve("report.json");
    Said said = evaluate("--hint", "--misses", "2", "--json", json.toString());
    assertThat(said.out())
        .containsPattern(
            "total.pdf invoice\\.total decimal_sign: expected 3570\\.00, given 357\\.00 \\(\\d")
        .containsOnlyOnce("given nothing");
    JsonNode first = JSON.readTree(Files.readAllBytes(json)).at("/wrongValues/0");
    assertThat(first.at("/expected").asText()).isEqualTo("3570.00");
    assertThat(first.at("/given").asText()).isEqualTo("357.00");
    assertThat(first.at("/confidence").asDouble()).isBetween(0.0, 1.0);
  }

  @Test
  void tellsTypesApartWhenNotToldAndHoldsTheFloor() throws Exception {
    Said below = evaluate("--floor", "0.9");
    assertThat(below.code()).as(below.toString()).isEqualTo(4);
    assertThat(below.err()).contains("F1 0.667 is below the floor of 0.900");
    assertThat(below.out()).contains("Types: 2 of 3 right", "Confidence of types");
    assertThat(evaluate("--floor", "0.6", "--jobs", "1").code()).isZero();
  }

  @Test
  void laysTwoRunsSideBySide() throws Exception {
    Path saved = temporary.resolve("before.json");
    assertThat(evaluate("--hint", "--save", saved.toString()).code()).isZero();
    assertThat(Files.readString(saved)).doesNotContain("NW-204", "3570");
    Files.write(folder.resolve("total.pdf"), invoice("NW-2042", "3570.00"));
    Files.write(folder.resolve("right.pdf"), invoice("NW-2O4I-7", "119.00"));
    Path json = temporary.resolve("report.json");
    Said said = evaluate("--hint", "--against", saved.toString(), "--json", json.toString());
    assertThat(said.code()).as(said.toString()).isZero();
    assertThat(said.out())
        .contains("Against " + saved + ", on 3 documents")
        .contains("got right: total.pdf invoice.total")
        .contains("got wrong: right.pdf invoice.invoiceNumber")
        .containsPattern("invoice\\.total +0\\.400 +0\\.800 +\\+0\\.400 \\(.* 1 +0 +1\\.000");
    JsonNode total = JSON.readTree(Files.readAllBytes(json)).at("/against/perType/invoice/total");
    assertThat(total.at("/difference").asDouble()).isCloseTo(0.4, within(0.0001));
    assertThat(total.at("/flips/gotRight").asInt()).isEqualTo(1);
  }

  @Test
  void namesWhatIsWrongWithTheTruthAndReadsNothing() throws Exception {
    truth(
        line("right.pdf", "NW-2041", "119.00"),
        line("gone.pdf", "NW-2042", "1"),
        line("total.pdf", "NW-2042", "\"much\""));
    Said said = evaluate();
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines())
        .containsExactly(
            "truth.jsonl line 2: file: gone.pdf: no such file",
            "truth.jsonl line 3: total.pdf: fields.total: must be a number");
    Files.delete(folder.resolve("truth.jsonl"));
    assertThat(evaluate().err()).contains("truth.jsonl: no such file");
  }

  @Test
  void refusesOptionsThatMakeNoSenseBeforeAnythingIsRead() throws Exception {
    assertThat(evaluate("--floor", "90").code()).isEqualTo(2);
    Said noRun = evaluate("--against", folder.resolve("truth.jsonl").toString());
    assertThat(noRun.code()).isEqualTo(1);
    assertThat(noRun.err()).contains("truth.jsonl: is no run saved by --save").hasLineCount(1);
    Said nowhere = evaluate("--json", temporary.resolve("none/report.json").toString());
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err()).contains("report.json: no file can be written there");
  }

  private Said evaluate(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dossier.app.Main",
                "evaluate",
                folder.toString()));
    command.addAll(List.of(options));
    Path err = temporary.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), out, Files.readString(err));
  }
}
