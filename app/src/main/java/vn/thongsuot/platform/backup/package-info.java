/** Copies of everything an installation holds, and back (Vietnamese: sao lưu, khôi phục); works without the application. */
@NamedInterface("backup")
@NullMarked
package vn.thongsuot.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
