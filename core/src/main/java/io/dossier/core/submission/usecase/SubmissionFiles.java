package io.dossier.core.submission.usecase;

import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.FileOwner;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Submissions;
import java.util.Collection;
import java.util.Set;

/** The originals of submissions. */
public record SubmissionFiles(Submissions submissions) implements FileOwner {
  @Override
  public String prefix() {
    return SubmissionId.FILE_PREFIX;
  }

  @Override
  public Set<SealedFileId> owned(Collection<SealedFileId> files) {
    return submissions.owned(files);
  }
}
