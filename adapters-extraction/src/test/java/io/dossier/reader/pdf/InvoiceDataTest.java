package io.dossier.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.InvoiceXml;
import io.dossier.reader.testing.RawPdf;
import io.dossier.reader.testing.SamplePdfs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceDataTest {
  private static final Optional<String> NUMBER = Optional.of("NW-2024-0815");

  private enum Way {
    NAME_TREE,
    ASSOCIATED_FILES
  }

  private static byte[] pdf(Way way, Map<String, String> files, String... lines)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(SamplePdfs.lines(lines));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<String, PDComplexFileSpecification> specifications = new java.util.TreeMap<>();
      COSArray associated = new COSArray();
      for (Map.Entry<String, String> file : files.entrySet()) {
        PDComplexFileSpecification specification = specification(document, file);
        specifications.put(file.getKey(), specification);
        associated.add(specification);
      }
      if (way == Way.ASSOCIATED_FILES) {
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
      } else {
        PDEmbeddedFilesNameTreeNode node = new PDEmbeddedFilesNameTreeNode();
        node.setNames(specifications);
        PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
        root.setKids(List.of(node));
        PDDocumentNameDictionary names =
            new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(root);
        document.getDocumentCatalog().setNames(names);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, Map.Entry<String, String> file) throws IOException {
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(
            document,
            new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)),
            COSName.FLATE_DECODE);
    embedded.setSubtype("text/xml");
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.getKey());
    specification.setFileUnicode(file.getKey());
    specification.setEmbeddedFile(embedded);
    specification
        .getCOSObject()
        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Alternative"));
    return specification;
  }

  private static InvoiceData data(byte[] pdf) {
    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      return file.invoiceData();
    }
  }

  private static Optional<Notice.Code> noticed(InvoiceData data) {
    return data.notice().map(Notice::code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "factur-x.xml",
        "zugferd-invoice.xml",
        "ZUGFeRD-invoice.xml",
        "xrechnung.xml",
        "FACTUR-X.XML"
      })
  void findsTheDataByTheirNamesInEitherPlace(String name) throws IOException {
    for (Way way : Way.values()) {
      InvoiceData data = data(pdf(way, Map.of(name, InvoiceXml.en16931()), "Rechnung"));
      assertEquals(NUMBER, data.invoice().flatMap(EmbeddedInvoice::number), way.toString());
      assertEquals(Optional.of(Notice.Code.INVOICE_DATA), noticed(data));
      assertEquals("en_16931", data.notice().orElseThrow().detail());
    }
  }

  @Test
  void otherFilesAreLeftClosed() throws IOException {
    InvoiceData data =
        data(pdf(Way.NAME_TREE, Map.of("terms.xml", InvoiceXml.en16931()), "Rechnung"));
    assertEquals(new InvoiceData(Optional.empty(), Optional.empty()), data);
  }

  @Test
  void dataThatCannotBeReadAreNoticedAndCostNothingElse() throws IOException {
    for (String xml : List.of("no XML", " ".repeat((4 << 20) + 1) + InvoiceXml.en16931())) {
      InvoiceData data = data(pdf(Way.NAME_TREE, Map.of("factur-x.xml", xml), "Rechnung"));
      assertEquals(Optional.empty(), data.invoice());
      assertEquals(Optional.of(Notice.Code.INVOICE_DATA_UNREADABLE), noticed(data));
    }
  }

  @Test
  void treeThatContainsItselfIsWalkedOnce() {
    byte[] pdf =
        RawPdf.ofOnePage("/Names << /EmbeddedFiles 5 0 R >>", "").stream("", "")
            .object("<< /Kids [5 0 R 6 0 R 5 0 R] >>")
            .object("<< /Kids [5 0 R] >>")
            .bytes();
    assertEquals(Optional.empty(), data(pdf).invoice());
  }

  @Test
  void valuesOfTheDataBecomeFields() throws IOException {
    byte[] pdf =
        pdf(
            Way.ASSOCIATED_FILES,
            Map.of("factur-x.xml", InvoiceXml.en16931()),
            "Nordwind Werkzeuge GmbH",
            "Rechnungsnummer: NW-2024-0815",
            "Rechnungsdatum: 03.05.2024",
            "Gesamtbetrag 291,55 EUR");
    Reading read =
        new DocumentPages().read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {});
    Reading reading = ReadingCodec.decode(ReadingCodec.encode(read)).orElseThrow();
    assertTrue(reading.notices().stream().anyMatch(n -> n.code() == Notice.Code.INVOICE_DATA));
    ExtractionResult result = new BuiltInExtractor().extract(reading, Optional.empty());
    assertEquals(DocumentType.INVOICE, result.type());
    FieldValue total = Objects.requireNonNull(result.fields().get("total"));
    assertEquals(new Value.Number(new BigDecimal("291.55")), total.value());
    assertTrue(total.provenance().place().isPresent());
    assertEquals(99, total.confidence().percent());
    assertTrue(result.fields().containsKey("lineItems"));
    assertTrue(result.missing().isEmpty());
  }
}
