/** What applications for a product need: the documents that are expected, and what is compared. */
@NullMarked
package io.dossier.core.flow.product;

import org.jspecify.annotations.NullMarked;
