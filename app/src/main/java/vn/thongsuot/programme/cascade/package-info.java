/**
 * Compares a plan's targets with those of its parent plan (Vietnamese: đối chiếu chỉ tiêu với kế hoạch cấp trên); the rules
 * are pure, the exceptions are rows.
 *
 * <p>Start reading at {@link vn.thongsuot.programme.cascade.Cascade}.
 */
@NamedInterface("cascade")
@NullMarked
package vn.thongsuot.programme.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
