package io.dossier.reader.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.SampleReport;
import io.dossier.core.report.port.ReportWriter;
import io.dossier.reader.testing.SamplePdfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports from a reader process. */
class ReportWritingTest {
  @TempDir private static Path folder;
  private static ReaderPool pool;

  @BeforeAll
  static void start() {
    pool =
        new ReaderPool(
            new ReaderSettings(1, "512m", 50, folder, Optional.empty(), ReaderLimits.DEFAULT));
  }

  @AfterAll
  static void stop() {
    pool.close();
  }

  private static ReportWriter.Outcome written(byte[] content) {
    return pool.write(
        new DocumentReader.Original(
            () -> new ByteArrayInputStream(content), content.length, Optional.empty()),
        SampleReport.full());
  }

  @Test
  void aReportComesBack() throws IOException {
    ReportWriter.Outcome outcome = written(SamplePdfs.lines("Account statement"));

    assertThat(outcome).isInstanceOf(ReportWriter.Written.class);
    try (PDDocument document = Loader.loadPDF(((ReportWriter.Written) outcome).pdf())) {
      assertThat(document.getNumberOfPages()).isBetween(2, 4);
    }
  }

  @Test
  void bytesThatCannotBeOpenedAreRefused() {
    ReportWriter.Outcome outcome = written("no document at all".getBytes(StandardCharsets.UTF_8));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReportWriter.NotWritten.class,
            not -> assertThat(not.why()).isInstanceOf(DocumentReader.Refused.class));
  }
}
