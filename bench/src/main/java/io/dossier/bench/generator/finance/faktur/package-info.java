/**
 * Indonesian tax invoices of each time: the printed form, the e-Faktur, that of the tax system of
 * 2025, and as the software of firms prints it.
 */
@NullMarked
package io.dossier.bench.generator.finance.faktur;

import org.jspecify.annotations.NullMarked;
