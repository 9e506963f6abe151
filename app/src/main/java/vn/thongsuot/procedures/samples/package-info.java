/** Filled examples of papers that everybody may take home (Vietnamese: hồ sơ mẫu). */
@NamedInterface("samples")
@NullMarked
package vn.thongsuot.procedures.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
