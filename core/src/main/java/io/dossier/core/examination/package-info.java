/**
 * What an examination of a file's bytes brings to light: checks of its genuineness with what they
 * found and where, its particulars, and the measures by which it is compared with others.
 */
@NullMarked
package io.dossier.core.examination;

import org.jspecify.annotations.NullMarked;
