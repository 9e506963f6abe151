/** What others say of a procedure (Vietnamese: thông tin từ phần khác về thủ tục): the cases that run under it. */
@NamedInterface("spi")
@NullMarked
package vn.thongsuot.procedures.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
