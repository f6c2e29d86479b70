/**
 * Flows: the documents of one application, fetched, read, compared with each other, and told of.
 * What is expected of an application, and what is compared, is data: a {@link
 * io.dossier.core.flow.ProductType}.
 */
@NullMarked
package io.dossier.core.flow;

import org.jspecify.annotations.NullMarked;
