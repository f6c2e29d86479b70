package io.dossier.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
  private static final long SEED = 20_261_125;
  private static final int COUNT = 1;
  private static final int MANY = 30;

  static List<String> types() {
    return Kinds.codes();
  }

  @ParameterizedTest
  @MethodSource("types")
  void drawsEveryFormOfEveryType(String type) throws IOException {
    for (GeneratedDocument document : documents(type, COUNT)) {
      for (Form form : Form.values()) {
        assertOpens(document.output(form), document.pageCount());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void printsWhatTheTruthSays(String type) throws IOException {
    for (GeneratedDocument document : documents(type, MANY)) {
      String text = textLayer(document.pdf());
      Map<String, Object> printed = new TreeMap<>(document.fields());
      printed.keySet().removeAll(canonical(type));
      for (String value : texts(printed.values())) {
        assertThat(text).as("%s %d", type, document.number()).contains(value.split("\\s+"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void knowsOnlyFieldsOfTheApi(String type) {
    DocumentType known = DocumentType.ofCode(type).orElseThrow();
    List<String> names = known.fields().stream().map(FieldDefinition::name).toList();
    if (!names.isEmpty()) {
      for (GeneratedDocument document : documents(type, MANY)) {
        assertThat(names).containsAll(document.fields().keySet());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void drawsTheSameFromTheSameSeed(String type) {
    GeneratedDocument once = documents(type, 2).get(1);
    GeneratedDocument again = documents(type, 2).get(1);
    assertThat(again.fields()).isEqualTo(once.fields());
    assertThat(again.pdf()).isEqualTo(once.pdf());
  }

  /** Pictures of all types are taken in the same way; a card, a form and a paper stand for them. */
  @ParameterizedTest
  @ValueSource(strings = {"ktp", "akta_lahir", "invoice"})
  void takesTheSamePicturesFromTheSameSeed(String type) {
    GeneratedDocument once = documents(type, 2).get(1);
    GeneratedDocument again = documents(type, 2).get(1);
    for (Form form : List.of(Form.SCAN, Form.PHOTO)) {
      assertThat(again.output(form).bytes()).isEqualTo(once.output(form).bytes());
    }
  }

  @Test
  void drawsOthersFromAnotherSeed() {
    Stream<GeneratedDocument> one = Generator.documents(1, types(), 1);
    Stream<GeneratedDocument> two = Generator.documents(2, types(), 1);
    assertThat(one.map(GeneratedDocument::fields).toList())
        .isNotEqualTo(two.map(GeneratedDocument::fields).toList());
  }

  /** Fields that are told by a code or in one spelling, however they are printed. */
  private static Set<String> canonical(String type) {
    Set<String> fields = new TreeSet<>(Set.of("currency", "state"));
    DocumentType.ofCode(type).orElseThrow().fields().stream()
        .filter(field -> field.kind() == FieldDefinition.Kind.ENUM)
        .forEach(field -> fields.add(field.name()));
    return fields;
  }

  private static List<GeneratedDocument> documents(String type, int count) {
    return Generator.documents(SEED, List.of(type), count).toList();
  }

  private static void assertOpens(GeneratedDocument.Output output, int pages) throws IOException {
    if (output.extension().equals("pdf")) {
      try (PDDocument pdf = Loader.loadPDF(output.bytes())) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
      }
    } else {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(output.bytes()));
      assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(500, 4000);
    }
  }

  private static String textLayer(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Texts as printed; dates and numbers, which are not, are left out. */
  private static List<String> texts(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof String text && !text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        texts.add(text);
      } else if (value instanceof List<?> items) {
        texts.addAll(texts(items));
      } else if (value instanceof Map<?, ?> columns) {
        texts.addAll(texts(columns.values()));
      }
    }
    return texts;
  }
}
