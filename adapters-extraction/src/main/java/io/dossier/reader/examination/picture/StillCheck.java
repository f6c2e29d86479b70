package io.dossier.reader.examination.picture;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;

/**
 * Looks for one kind of trace in a decoded picture. Only what differs from one part of the picture
 * to another is evidence: whatever holds for the whole of it, such as how strongly it is
 * compressed, is as common among honest pictures.
 */
public interface StillCheck {
  Check answers();

  CheckResult look(Still still);
}
