package io.dossier.core.flow;

import io.dossier.core.extraction.DocumentType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one file of a flow, masked by its organization's policy.
 *
 * @param type empty where none is known
 * @param fields by their names in flows, in the order of the type
 * @param page on which the document begins in its file, from 1; 0 where there is none
 * @param message for people, where something is to be said
 */
public record FlowDocument(
    FlowFile file,
    Optional<DocumentType> type,
    Map<String, FlowField> fields,
    int page,
    Fault fault,
    Optional<String> message) {
  /** What is wrong with it. Codes are those of the wire. */
  public enum Fault {
    NONE(""),
    /** Of no class that is known. */
    UNRECOGNISED("UNRECOGNISED"),
    /** Not readable, none of the fields that its class must have, or no document at all. */
    INVALID_DOC("INVALID_DOC"),
    PASSWORD_PROTECTED("PASSWORD_PROTECTED"),
    DOWNLOAD_FAILED("DOWNLOAD_FAILED");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public FlowDocument {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
