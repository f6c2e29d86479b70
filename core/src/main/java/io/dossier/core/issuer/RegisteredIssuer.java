package io.dossier.core.issuer;

import io.dossier.core.examination.LogoPrint;
import java.time.Instant;

/** An issuer whose logo an organization wants to be told of. Never changed; removed and added. */
public record RegisteredIssuer(
    IssuerId id, Authority authority, LogoPrint logo, Instant registeredAt) {}
