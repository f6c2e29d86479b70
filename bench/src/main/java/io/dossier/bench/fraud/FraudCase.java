package io.dossier.bench.fraud;

import io.dossier.core.examination.Area;
import java.nio.file.Path;
import java.util.List;

/**
 * A labelled file.
 *
 * @param name within its folder
 * @param attack what was done to a forged one; may be empty
 * @param source names what it was made of; files of one source are alike
 * @param spots where a forged one was changed, as far as that is known
 * @param password that opens it; empty where it needs none
 */
public record FraudCase(
    Path file,
    String name,
    Label label,
    String attack,
    String source,
    List<Spot> spots,
    String password) {
  public FraudCase {
    spots = List.copyOf(spots);
  }

  /** What is true of a file. */
  public enum Label {
    FORGED,
    /** Honest in itself, but made ready to be shown otherwise later. */
    PREPARED,
    HONEST;

    /** As tables of labels have it. */
    static Label of(String told) {
      return told.startsWith("tampered") ? FORGED : told.startsWith("prepared") ? PREPARED : HONEST;
    }
  }

  /** A place on a page. */
  public record Spot(int pageIndex, Area area) {}

  boolean forged() {
    return label == Label.FORGED;
  }
}
