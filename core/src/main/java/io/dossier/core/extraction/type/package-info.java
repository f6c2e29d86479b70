/** What is looked for in each type of document: its labels, fields, equations and checks. */
@NullMarked
package io.dossier.core.extraction.type;

import org.jspecify.annotations.NullMarked;
