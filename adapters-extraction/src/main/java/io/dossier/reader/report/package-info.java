/**
 * Lays out the report of a submission as a PDF: a verdict, numbered findings, pictures of pages
 * with the same numbers on them, and tables of what was checked. The PDF is tagged after ISO
 * 14289-1 (PDF/UA-1): everything on it is either in the tree of its structure or an artifact.
 */
@NullMarked
package io.dossier.reader.report;

import org.jspecify.annotations.NullMarked;
