package io.dossier.reader.report;

import io.dossier.core.report.ReportedSubmission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a report says of itself: title, language, and that it keeps to PDF/UA-1 (ISO 14289-1, 5 and
 * 7.1). Its time is that of the analysis.
 */
final class DocumentLabels {
  private static final float VERSION = 1.7f;

  private DocumentLabels() {}

  static void write(PDDocument document, ReportedSubmission submission) throws IOException {
    String title = "Report on submission " + submission.id();
    document.setVersion(VERSION);
    document.setDocumentId(31L * submission.id().hashCode() + submission.analysedAt().hashCode());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setCreator("Dossier");
    information.setCreationDate(
        GregorianCalendar.from(ZonedDateTime.ofInstant(submission.analysedAt(), ZoneOffset.UTC)));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    byte[] packet = packet(title, submission.analysedAt()).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
  }

  /** As XMP (ISO 16684-1). Neither value has a character that XML would have to escape. */
  private static String packet(String title, Instant time) {
    String second = Instant.ofEpochSecond(time.getEpochSecond()).toString();
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
           <xmp:CreatorTool>Dossier</xmp:CreatorTool>
           <xmp:CreateDate>%s</xmp:CreateDate>
           <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(title, second);
  }
}
