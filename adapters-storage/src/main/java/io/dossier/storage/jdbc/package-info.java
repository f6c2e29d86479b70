/** Rows: one class for each port, in SQL that H2 in PostgreSQL mode and PostgreSQL both speak. */
@NullMarked
package io.dossier.storage.jdbc;

import org.jspecify.annotations.NullMarked;
