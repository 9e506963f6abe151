/** Decisions on procedures, workbooks and comparison at the officials' desk, and their public pages. */
@NullMarked
package vn.thongsuot.procedures.catalogue.web;

import org.jspecify.annotations.NullMarked;
