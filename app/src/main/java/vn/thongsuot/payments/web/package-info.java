/** Pages of payments (Vietnamese: trang thu phí, lệ phí). */
@NullMarked
package vn.thongsuot.payments.web;

import org.jspecify.annotations.NullMarked;
