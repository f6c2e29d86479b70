/** How an address that was read as one text comes apart into its parts. Knows no documents. */
@NullMarked
package io.dossier.core.extraction.address;

import org.jspecify.annotations.NullMarked;
