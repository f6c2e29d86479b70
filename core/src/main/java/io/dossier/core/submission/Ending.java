package io.dossier.core.submission;

/**
 * How a pipeline ended.
 *
 * @param message why it did not succeed; empty where it did
 */
public record Ending(Status status, String message) {
  private static final int LONGEST_MESSAGE = 256;

  public static final Ending SUCCESS = new Ending(Status.SUCCESS, "");

  /** As on the wire. */
  public enum Status {
    SUCCESS,
    /** The product did not manage. */
    FAILED,
    /** The bytes cannot be analysed, whoever tries. */
    INVALID_INPUT,
    /** It was not asked for, or what had to go before it did not end well. */
    SKIPPED
  }

  public Ending {
    if (message.length() > LONGEST_MESSAGE) {
      message = message.substring(0, LONGEST_MESSAGE);
    }
  }

  public static Ending failed(String message) {
    return new Ending(Status.FAILED, message);
  }

  public static Ending invalidInput(String message) {
    return new Ending(Status.INVALID_INPUT, message);
  }

  public static Ending skipped(String message) {
    return new Ending(Status.SKIPPED, message);
  }

  public boolean success() {
    return status == Status.SUCCESS;
  }
}
