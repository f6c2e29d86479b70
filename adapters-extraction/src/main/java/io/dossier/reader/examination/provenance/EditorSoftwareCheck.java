package io.dossier.reader.examination.provenance;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for the names of programs that change finished documents, and of generative models: in the
 * information dictionary (ISO 32000-2, 14.3.3), the XMP with its history (ISO 16684-1; XMP
 * Specification part 2, xmpMM:History), private data of programs (14.5), and in the bytes after the
 * file's end marks. That an editor saved a file says little, since many people merge or shrink
 * files with one; it counts together with what else is found. A digital source type of IPTC says
 * that a model made it.
 */
public final class EditorSoftwareCheck implements SampleCheck<PdfSample> {
  private static final List<String> MADE_BY_MODEL =
      List.of("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia");

  @Override
  public Set<Check> answers() {
    return Set.of(Check.EDITOR_SOFTWARE, Check.AI_GENERATED);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) {
    Map<Software, SoftwareTraces.Trace> traces = SoftwareTraces.of(sample);
    List<Finding> editors = new ArrayList<>();
    List<Finding> models = new ArrayList<>();
    traces.forEach(
        (software, trace) -> {
          switch (software.kind()) {
            case PDF_EDITOR, ONLINE_EDITOR, IMAGE_EDITOR, DESIGN ->
                editors.add(finding(software, trace));
            case GENERATIVE -> models.add(finding(software, trace));
            case OFFICE, REPORT, BROWSER, SCANNER, LIBRARY, SIGNING -> {
              // Ordinary documents are made with these.
            }
          }
        });
    if (Xmp.of(sample.document()).all("DigitalSourceType").stream()
        .anyMatch(type -> MADE_BY_MODEL.stream().anyMatch(type::endsWith))) {
      models.add(
          new Finding(
              Weight.SERIOUS,
              "The file's metadata say that it was made by a generative model, or with parts made by"
                  + " one (digital source type of IPTC).",
              List.of()));
    }
    return List.of(
        CheckResult.of(Check.EDITOR_SOFTWARE, suspicion(editors), editors),
        CheckResult.of(Check.AI_GENERATED, suspicion(models), models));
  }

  private static double suspicion(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::risk) ? 0.4 : 0;
  }

  private static Finding finding(Software software, SoftwareTraces.Trace trace) {
    return new Finding(
        software.weight(),
        software.name()
            + " has worked on this file: "
            + trace.place()
            + " names \u201c"
            + trace.text()
            + "\u201d. It is "
            + software.kind().words()
            + (software.weight() == Weight.NEUTRAL
                ? "; ordinary issuers use it too."
                : "; issuers seldom send out documents that were saved by it."),
        List.of());
  }
}
