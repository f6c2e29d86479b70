/**
 * Papers of trade: invoices, delivery orders, orders, notes, bills, till receipts, labels of goods,
 * and the agreements behind them.
 */
@NullMarked
package io.dossier.bench.generator.trade;

import org.jspecify.annotations.NullMarked;
