/** Cash days of cashiers (Vietnamese: chốt sổ thu trong ngày). */
@NamedInterface("closing")
@NullMarked
package vn.thongsuot.payments.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
