/** Catalogue of indicators, editor of formulas, reported values. */
@NullMarked
package vn.thongsuot.indicators.web;

import org.jspecify.annotations.NullMarked;
