package io.dossier.core.issuer;

/**
 * A registered logo that stands on a document.
 *
 * @param issuer that it was registered as; may be gone since
 */
public record DetectedLogo(IssuerId issuer, Authority authority) {}
