/**
 * Plans and their targets as Excel workbooks, out and in (Vietnamese: xuất, nhập Excel); a wrong cell is told by its place,
 * and nothing is taken in by half.
 *
 * <p>Start reading at {@link vn.thongsuot.programme.sheets.TargetSheet}.
 */
@NullMarked
package vn.thongsuot.programme.sheets;

import org.jspecify.annotations.NullMarked;
