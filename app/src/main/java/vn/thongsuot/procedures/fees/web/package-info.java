/** Pages of the fee schedule (Vietnamese: trang mức thu phí, lệ phí). */
@NullMarked
package vn.thongsuot.procedures.fees.web;

import org.jspecify.annotations.NullMarked;
