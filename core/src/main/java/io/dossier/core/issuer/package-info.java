/** Those who issue documents, as an organization registers them to be recognized by their logos. */
@NullMarked
package io.dossier.core.issuer;

import org.jspecify.annotations.NullMarked;
