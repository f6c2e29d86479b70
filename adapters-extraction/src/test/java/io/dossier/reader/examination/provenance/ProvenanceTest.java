package io.dossier.reader.examination.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final String XMP =
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
        xmp:CreateDate="%s" pdf:Producer="%s" Iptc4xmpExt:DigitalSourceType="%s">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Payslip</rdf:li></rdf:Alt></dc:title>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      """;

  /** Pairs of keys and values of the information dictionary. */
  private static byte[] pdf(String xmp, String... information) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      for (int i = 0; i < information.length; i += 2) {
        document
            .getDocumentInformation()
            .getCOSObject()
            .setString(COSName.getPDFName(information[i]), information[i + 1]);
      }
      if (!xmp.isEmpty()) {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
      }
      return SamplePdfs.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Weight> editors(byte[] pdf) {
    return Examined.weights(new EditorSoftwareCheck(), Check.EDITOR_SOFTWARE, pdf);
  }

  private static List<Finding> dates(byte[] pdf) {
    return Examined.by(new MetadataDatesCheck(), Check.METADATA_DATES_INCONSISTENT, pdf).findings();
  }

  @Test
  void readsParticularsAndXmpWhereTheDictionaryIsSilent() throws IOException {
    byte[] pdf =
        pdf(
            XMP.formatted("2024-03-01T10:00:00+07:00", "Maker 2", ""),
            "Author",
            "Payroll",
            "ModDate",
            "D:20249901");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      FileParticulars read = PdfParticulars.of(document);
      assertThat(read.author()).contains("Payroll");
      assertThat(read.title()).contains("Payslip");
      assertThat(read.producer()).contains("Maker 2");
      assertThat(read.created()).contains(Instant.parse("2024-03-01T03:00:00Z"));
      assertThat(read.modified()).isEmpty();
    }
  }

  @Test
  void knowsEditorsAndLeavesTheirScannersAndOfficePrograms() {
    assertThat(editors(pdf("", "Producer", "iLovePDF"))).containsExactly(Weight.SLIGHT);
    assertThat(editors(pdf("", "Creator", "Foxit PDF Editor 12"))).containsExactly(Weight.SLIGHT);
    assertThat(editors(pdf("", "Creator", "Canva"))).containsExactly(Weight.NEUTRAL);
    assertThat(editors(pdf("", "Producer", "Microsoft Word for Microsoft 365"))).isEmpty();
    assertThat(editors(pdf("", "Producer", "Adobe Acrobat Pro 11 Paper Capture Plug-in")))
        .doesNotContain(Weight.SLIGHT);
  }

  @Test
  void believesTheSourceTypeOfAModel() {
    byte[] pdf =
        pdf(
            XMP.formatted(
                "2024-03-01",
                "x",
                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
    assertThat(Examined.weights(new EditorSoftwareCheck(), Check.AI_GENERATED, pdf))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void findsChangeBeforeMaking() {
    assertThat(dates(pdf("", "CreationDate", "D:20240610120000Z", "ModDate", "D:20240301120000Z")))
        .hasSize(1);
    assertThat(dates(pdf("", "CreationDate", "D:20240610120000Z", "ModDate", "D:20240610050000Z")))
        .isEmpty();
  }

  @Test
  void findsTimesThatNoZoneExplains() {
    String xmp = XMP.formatted("2024-06-10T19:00:00+07:00", "x", "");
    assertThat(dates(pdf(xmp, "CreationDate", "D:20240610190000"))).isEmpty();
    assertThat(dates(pdf(xmp, "CreationDate", "D:20240403190000"))).hasSize(1);
  }

  @Test
  void findsRecordsThatDiffer() {
    String xmp = XMP.formatted("2024-06-10", "Report Maker 7", "");
    assertThat(
            Examined.weights(
                new MetadataCheck(),
                Check.XMP_INFO_MISMATCH,
                pdf(xmp, "Producer", "Other Writer", "Title", "Payslip")))
        .containsExactly(Weight.SLIGHT);
    assertThat(
            Examined.weights(
                new MetadataCheck(),
                Check.XMP_INFO_MISMATCH,
                pdf(xmp, "Producer", "Report  Maker 7 ")))
        .isEmpty();
  }

  @Test
  void findsParticularsThatWereTakenOut() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.STRUCT_TREE_ROOT, new COSDictionary());
      byte[] tagged = SamplePdfs.bytes(document);
      assertThat(Examined.weights(new MetadataCheck(), Check.METADATA_STRIPPED, tagged))
          .containsExactly(Weight.SLIGHT);
    }
    assertThat(Examined.weights(new MetadataCheck(), Check.METADATA_STRIPPED, pdf(""))).isEmpty();
  }

  @Test
  void readsDatesAsTheyAreWrittenAndRefusesImpossibleOnes() {
    assertThat(StatedTime.ofPdf("D:20240610120000+05'30'"))
        .contains(new StatedTime(Instant.parse("2024-06-10T06:30:00Z")));
    assertThat(StatedTime.ofPdf("D:2024"))
        .contains(new StatedTime(Instant.parse("2024-01-01T00:00:00Z")));
    assertThat(StatedTime.ofPdf("D:20240231")).isEmpty();
    assertThat(StatedTime.ofPdf("yesterday")).isEmpty();
    assertThat(StatedTime.ofXmp("2024-06-10T12:00:00.25-03:00"))
        .contains(new StatedTime(Instant.parse("2024-06-10T15:00:00Z")));
  }
}
