/** What other modules say and do when units are merged, split or dissolved (Vietnamese: chuyển giao khi sắp xếp đơn vị). */
@NamedInterface("spi")
@NullMarked
package vn.thongsuot.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
