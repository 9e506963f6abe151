/** Pages on the scanning station (Vietnamese: trang quét), reading of their text, PDF/A of them. */
@NamedInterface("scans")
@NullMarked
package vn.thongsuot.documents.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
