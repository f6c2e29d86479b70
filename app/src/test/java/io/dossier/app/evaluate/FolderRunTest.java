package io.dossier.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.accuracy.MissKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.labelled.LabelledFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRunTest {
  private static final String FAULTY = "FAULTY";

  @TempDir Path folder;

  private final List<String> notices = new CopyOnWriteArrayList<>();
  private final FieldExtractor builtIn = new BuiltInExtractor();

  /** Throws at the document that says so, as a fault of the product would. */
  private final FieldExtractor faulty =
      (reading, hint) -> {
        if (reading.text().contains(FAULTY)) {
          throw new IllegalStateException("at " + reading.text());
        }
        return builtIn.extract(reading, hint);
      };

  @BeforeEach
  void label() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "INVOICE\nInvoice date: 14.03.2024");
    Files.writeString(folder.resolve("b.txt"), FAULTY + "\nInvoice date: 15.03.2024");
    Files.writeString(folder.resolve("c.txt"), "INVOICE\nInvoice date: 16.03.2024");
    Files.write(
        folder.resolve("truth.jsonl"),
        List.of(line("a", "2024-03-14"), line("b", "2024-03-15"), line("c", "2024-03-16")));
  }

  private static String line(String name, String date) {
    return """
        {"file": "%s.txt", "type": "invoice", "fields": {"invoiceDate": "%s"}}"""
        .formatted(name, date);
  }

  @Test
  void documentThatFailsIsMissedAndTheOthersAreRead() throws Exception {
    Run run =
        new FolderRun(new TextReader(), faulty, InstantSource.system(), notices::add)
            .over(LabelledFolder.of(folder), FolderRun.Telling.TYPE_TOLD, 2);
    assertThat(run.read()).isEqualTo(2);
    assertThat(run.evaluation().kinds()).containsOnlyKeys(MissKind.UNREAD);
    assertThat(run.evaluation().accuracy().overall().there()).isEqualTo(3);
    assertThat(run.evaluation().accuracy().overall().right()).isEqualTo(2);
    assertThat(run.evaluation().byType()).containsOnlyKeys(DocumentType.INVOICE);
    assertThat(notices)
        .containsExactly(
            "b.txt: not read: failed by an internal fault, java.lang.IllegalStateException");
  }

  /** Takes files of text for documents. */
  private static final class TextReader implements DocumentReader {
    @Override
    public Outcome read(Original original, Progress progress) {
      try (InputStream in = original.content().open()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Reading reading = TypedPage.of(TextSource.TEXT_LAYER, text.split("\n"));
        return new Read(reading);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public PictureOutcome render(Original original, PageOrder page) {
      return new NoSuchPage(0);
    }

    @Override
    public void close() {}
  }
}
