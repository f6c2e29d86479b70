/**
 * What may be asked of templates: to be written, tried, trained and published, and to find the
 * fields of documents.
 */
@NullMarked
package io.dossier.core.template.usecase;

import org.jspecify.annotations.NullMarked;
