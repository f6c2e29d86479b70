package io.dossier.reader.examination.provenance;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks for particulars that were taken out of a PDF, and for contradictions between its two
 * records of them: the information dictionary and the XMP should say the same (ISO 32000-2, 14.3.2
 * and 14.3.3; the table of entries that answer each other is that of ISO 19005-1, 6.7.3). A tool
 * that rewrites one and not the other leaves a contradiction; so do some honest ones.
 */
public final class MetadataCheck implements SampleCheck<PdfSample> {
  /** Entries that answer each other. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Producer", "Producer", "producer"),
          List.of("Creator", "CreatorTool", "creator"),
          List.of("Title", "title", "title"),
          List.of("Author", "creator", "author"),
          List.of("Subject", "description", "subject"),
          List.of("Keywords", "Keywords", "keywords"));

  /** A byte order mark in octal: some old writers put a PDF's string into XML as it is. */
  private static final String ESCAPED = "\\376\\377";

  @Override
  public Set<Check> answers() {
    return Set.of(Check.METADATA_STRIPPED, Check.XMP_INFO_MISMATCH);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) {
    Information info = Information.of(sample.document());
    Xmp xmp = Xmp.of(sample.document());
    return List.of(stripped(sample.document(), info, xmp), mismatch(info, xmp));
  }

  private static CheckResult stripped(PDDocument document, Information info, Xmp xmp) {
    boolean says =
        List.of("Producer", "Creator", "CreationDate", "ModDate").stream()
                .anyMatch(key -> info.text(key).isPresent())
            || List.of("Producer", "CreatorTool", "CreateDate", "ModifyDate").stream()
                .anyMatch(property -> xmp.text(property).isPresent());
    if (says) {
      return CheckResult.clean(Check.METADATA_STRIPPED);
    }
    if (!info.emptied() && !rich(document)) {
      return CheckResult.clean(Check.METADATA_STRIPPED, 0.1);
    }
    return CheckResult.found(
        Check.METADATA_STRIPPED,
        0.4,
        new Finding(
            Weight.SLIGHT,
            "The file does not say which program made it, nor when. Programs that write files of"
                + " this structure say so; it was taken out.",
            List.of()));
  }

  /** Whether it has what only programs write that also name themselves. */
  private static boolean rich(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return catalog.containsKey(COSName.STRUCT_TREE_ROOT)
        || catalog.containsKey(COSName.PIECE_INFO)
        || catalog.containsKey(COSName.OUTPUT_INTENTS);
  }

  private static CheckResult mismatch(Information info, Xmp xmp) {
    List<Finding> findings = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      List<String> said =
          xmp.all(pair.get(1)).stream().filter(text -> !text.startsWith(ESCAPED)).toList();
      info.text(pair.get(0))
          .filter(text -> !said.isEmpty() && !answered(text, said))
          .ifPresent(text -> findings.add(finding(pair, text, String.join("; ", said))));
    }
    boolean risk = findings.stream().anyMatch(Finding::risk);
    return CheckResult.of(Check.XMP_INFO_MISMATCH, risk ? 0.4 : 0, findings);
  }

  private static Finding finding(List<String> pair, String info, String xmp) {
    boolean program = pair.get(2).equals("producer") || pair.get(2).equals("creator");
    return new Finding(
        program ? Weight.SLIGHT : Weight.NEUTRAL,
        "The file keeps its "
            + pair.get(2)
            + " twice, and differently: \u201c"
            + cut(info)
            + "\u201d in its information dictionary, \u201c"
            + cut(xmp)
            + "\u201d in its XMP. A program that changed the file renewed one of them only.",
        List.of());
  }

  private static String cut(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "\u2026" : text;
  }

  private static boolean answered(String text, List<String> said) {
    String bare = bare(text);
    return said.stream().map(MetadataCheck::bare).anyMatch(bare::equals)
        || bare(String.join("", said)).equals(bare);
  }

  /** Blanks, signs and broken encodings differ where the words are the same. */
  private static String bare(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
