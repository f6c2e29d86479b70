package io.dossier.core.extraction;

import java.util.Set;

/**
 * What follows from the fields of a type: the rules held against them, and the fields that are made
 * of others. Deterministic; safe for many threads.
 */
public interface FieldRules {
  /**
   * The result once values of it were changed: rules are held anew, a verdict over a changed value
   * that cannot be held again is dropped, and a field that is made of a changed one is made again
   * unless it was changed itself.
   *
   * @param changed the names of the fields that were given, changed or taken away
   */
  ExtractionResult afterChange(ExtractionResult result, Set<String> changed);
}
