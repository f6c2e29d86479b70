package io.dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.PageRange;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.process.ReaderLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Generated documents bound into one PDF come apart again. */
class JoinedPdfTest {
  private static final long SEED = 31;

  private static byte[] joined(List<String> types) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument all = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String type : types) {
        GeneratedDocument document =
            Generator.documents(SEED, List.of(type), 1).findFirst().orElseThrow();
        try (PDDocument one = Loader.loadPDF(document.pdf())) {
          merger.appendDocument(all, one);
        }
      }
      all.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void documentsOfOnePdfAreToldApart() throws IOException {
    byte[] pdf = joined(List.of("ktp", "invoice", "npwp"));
    ExtractionResult result =
        new BuiltInExtractor()
            .extract(
                new DocumentPages()
                    .read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {}),
                Optional.empty());
    assertThat(result.parts().stream().map(Part::type))
        .containsExactly(DocumentType.KTP, DocumentType.INVOICE, DocumentType.NPWP);
    assertThat(result.parts().get(0).pages()).isEqualTo(new PageRange(0, 0));
    assertThat(result.type()).isEqualTo(DocumentType.KTP);
    assertThat(result.fields()).containsKey("nik").doesNotContainKey("invoiceNumber");
  }
}
