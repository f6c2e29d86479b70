package io.dossier.core.sealing;

import io.dossier.core.access.OrganizationId;

/**
 * What a key is for; bound into every wrap and every sealed byte as associated data.
 *
 * @param id the shown id of the thing, such as a document's; for an organization's own records, its
 *     id again
 * @param purpose tells apart keys of one thing
 */
public record SealedSubject(OrganizationId organization, String id, Purpose purpose) {

  /** What a data key is used for. Codes are stable: they are bound into sealed bytes. */
  public enum Purpose {
    /** A document: its original, particulars and extractions. */
    DOCUMENT("document"),
    /** The fields kept of an erased document. */
    KEPT_FIELDS("kept-fields"),
    /** A submission: its original, its characteristics, and what was made of it. */
    SUBMISSION("submission"),
    /** A flow: who it is for, the addresses it was given, the callers' names of its files. */
    FLOW("flow"),
    /** Records of an organization that belong to no one document: customers, ledger, answers. */
    ORGANIZATION("organization"),
    /** The private half of a key pair of the installation. */
    INSTALLATION_KEY("installation-key");

    private final String code;

    Purpose(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public static SealedSubject ofOrganization(OrganizationId organization) {
    return new SealedSubject(organization, organization.text(), Purpose.ORGANIZATION);
  }
}
