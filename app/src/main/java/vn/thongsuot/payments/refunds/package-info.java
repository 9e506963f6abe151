/** Money that goes back (Vietnamese: hoàn trả phí, lệ phí). */
@NamedInterface("refunds")
@NullMarked
package vn.thongsuot.payments.refunds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
