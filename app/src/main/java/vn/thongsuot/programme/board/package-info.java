/**
 * What a board says of a target (Vietnamese: bảng điều hành): straight line, forecast, what-if, comparison of units, parts of a
 * change. Arithmetic only; where the figures come from is not known here.
 */
@NullMarked
package vn.thongsuot.programme.board;

import org.jspecify.annotations.NullMarked;
