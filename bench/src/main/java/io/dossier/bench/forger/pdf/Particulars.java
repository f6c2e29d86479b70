package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a file says of its making, in the information dictionary (ISO 32000-2, 14.3.3) and in XMP
 * (14.3.2).
 */
public record Particulars(
    String producer, String creator, OffsetDateTime created, OffsetDateTime modified) {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);

  /** Pairs of producer and creator as issuers' software writes them. */
  private static final String[][] ISSUERS = {
    {"iText 2.1.7 by 1T3XT", "JasperReports Library version 6.20.0"},
    {"Apache FOP Version 2.6", "Apache FOP Version 2.6"},
    {"Qt 5.15.2", "wkhtmltopdf 0.12.6"},
    {"Skia/PDF m118", "Chromium"},
    {"Oracle BI Publisher 12.2.1.4.0", "Oracle BI Publisher 12.2.1.4.0"},
    {"SAP NetWeaver 750", "Form Z_INVOICE EN"},
    {"Microsoft® Word 2019", "Microsoft® Word 2019"},
    {"Powered By Crystal", "Crystal Reports"},
    {"mPDF 8.1.0", "mPDF 8.1.0"},
    {"TCPDF 6.4.4 (http://www.tcpdf.org)", "TCPDF"},
    {"dompdf 2.0.3 + CPDF", "dompdf 2.0.3 + CPDF"},
    {"OpenText Output Transformation Engine", "OpenText Exstream"}
  };

  private static final String[] EDITORS = {
    "Adobe Photoshop for Windows",
    "Adobe Illustrator 27.0",
    "iLovePDF",
    "PDFescape Online - https://www.pdfescape.com",
    "Sejda 3.2.84",
    "Foxit PhantomPDF Printer Version 10.1",
    "PDF-XChange Editor 9.5.367.0",
    "Wondershare PDFelement",
    "Nitro Pro 13",
    "Smallpdf.com",
    "LibreOffice Draw 7.4",
    "GIMP 2.10"
  };

  public static Particulars issuer(Dice dice) {
    String[] software = dice.pick(ISSUERS);
    OffsetDateTime at =
        dice.day(2021, 2025)
            .atTime(dice.between(0, 23), dice.between(0, 59), dice.between(0, 59))
            .atOffset(ZoneOffset.ofHours(dice.pick(0, 1, 5, 7, 8)));
    return new Particulars(software[0], software[1], at, at);
  }

  public static String editor(Dice dice) {
    return dice.pick(EDITORS);
  }

  public Particulars producedBy(String software) {
    return new Particulars(software, creator, created, modified);
  }

  public Particulars made(OffsetDateTime newCreated, OffsetDateTime newModified) {
    return new Particulars(producer, creator, newCreated, newModified);
  }

  /** As the file has them now; empty texts where it says nothing. */
  public static Particulars of(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    OffsetDateTime created = at(info, "CreationDate");
    return new Particulars(
        text(info.getProducer()), text(info.getCreator()), created, at(info, "ModDate"));
  }

  /** Into the information dictionary. */
  public void inform(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    info.setProducer(producer);
    info.setCreator(creator);
    info.getCOSObject().setString(COSName.CREATION_DATE, pdfDate(created));
    info.getCOSObject().setString(COSName.MOD_DATE, pdfDate(modified));
    info.getCOSObject().setNeedToBeUpdated(true);
  }

  /** Into XMP. */
  public void describe(PDDocument document) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  private String packet() {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/">
           <pdf:Producer>%s</pdf:Producer>
           <xmp:CreatorTool>%s</xmp:CreatorTool>
           <xmp:CreateDate>%s</xmp:CreateDate>
           <xmp:ModifyDate>%s</xmp:ModifyDate>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>"""
        .formatted(
            producer,
            creator,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(modified));
  }

  private static String pdfDate(OffsetDateTime at) {
    String zone = at.getOffset().equals(ZoneOffset.UTC) ? "Z" : at.getOffset().getId();
    return PDF_DATE.format(at) + (zone.equals("Z") ? zone : zone.replace(':', '\'') + "'");
  }

  private static OffsetDateTime at(PDDocumentInformation info, String key) {
    Calendar date = info.getCOSObject().getDate(COSName.getPDFName(key));
    return date == null
        ? OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
        : date.toInstant()
            .atOffset(ZoneOffset.ofTotalSeconds(date.getTimeZone().getRawOffset() / 1000));
  }

  private static String text(String told) {
    return told == null ? "" : told;
  }
}
