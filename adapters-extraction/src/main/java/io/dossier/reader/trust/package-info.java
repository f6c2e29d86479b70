/**
 * Whom the operator trusts to sign documents: certificates that are given to the server, and
 * whether a certificate leads to one of them. No network is used: what is not in the file or among
 * the anchors is not known.
 */
@NullMarked
package io.dossier.reader.trust;

import org.jspecify.annotations.NullMarked;
