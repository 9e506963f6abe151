/** What others say of a receiving desk (Vietnamese: nơi tiếp nhận): what it takes, whom it serves. */
@NamedInterface("spi")
@NullMarked
package vn.thongsuot.dossiers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
