package io.dossier.bench.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Examination;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.fraud.FraudJudgement;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.fraud.RiskModel;
import io.dossier.core.fraud.content.ContentChecks;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Secret;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.examination.DocumentExamination;
import io.dossier.reader.examination.Means;
import io.dossier.reader.process.ReaderLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a submission's bytes are asked, in this process: read, extracted and examined. What
 * hangs on other submissions and on claims is left out.
 */
public final class WholeExaminer implements Examiner {
  private final DocumentPages pages = new DocumentPages();
  private final FieldExtractor extractor = new BuiltInExtractor(fault -> {});
  private final FraudJudgement judgement = new FraudJudgement(RiskModel.shipped());

  @Override
  public List<CheckResult> examine(byte[] content, Optional<Secret> password) {
    Reading reading = pages.read(content, password, ReaderLimits.DEFAULT, (done, count) -> {});
    Examination examination =
        DocumentExamination.of(
            content,
            password,
            ReaderLimits.DEFAULT,
            Means.trustingNobody(pages::ocr),
            (looks, of) -> {});
    ExtractionResult extracted = extractor.extract(reading, Optional.empty());
    List<CheckResult> results = new ArrayList<>(examination.checks());
    results.addAll(ContentChecks.of(extracted, reading, examination.sheets()));
    return judgement.of(results, FraudThresholds.DEFAULT).checks();
  }
}
