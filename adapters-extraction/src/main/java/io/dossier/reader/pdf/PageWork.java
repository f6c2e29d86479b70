package io.dossier.reader.pdf;

import io.dossier.reader.Unreadable;

/**
 * Counts what going through one page costs. Forms may draw forms that draw forms: a few hundred
 * bytes can ask for more work than there is time for.
 */
public final class PageWork {
  private static final int MOST_FORMS = 20_000;
  private static final int MOST_OPERATORS = 4_000_000;

  private int forms;
  private int operators;

  public void form() {
    if (++forms > MOST_FORMS) {
      throw new Unreadable("object_limit", "a page draws more than " + MOST_FORMS + " forms");
    }
  }

  public void operator() {
    if (++operators > MOST_OPERATORS) {
      throw new Unreadable(
          "object_limit", "a page takes more than " + MOST_OPERATORS + " operators");
    }
  }
}
