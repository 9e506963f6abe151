/**
 * Papers of inspections (Vietnamese: văn bản kiểm tra): minutes and conclusion as Word and PDF/A in the layout of NĐ 30/2020, and the
 * checklist for paper. In Vietnamese.
 */
@NullMarked
package vn.thongsuot.inspections.papers;

import org.jspecify.annotations.NullMarked;
