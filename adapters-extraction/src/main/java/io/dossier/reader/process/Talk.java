package io.dossier.reader.process;

import java.io.IOException;
import java.util.Optional;

/** What is made of a child's answers, and of its end. */
interface Talk<T> {
  /**
   * @return the outcome, or empty when more is to come
   * @throws IOException when the frame makes no sense, upon which the child is killed
   */
  Optional<T> heard(Frame frame) throws IOException;

  T refused(String code, String message);

  T died(String message);
}
