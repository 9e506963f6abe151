/** Electronic results and certified copies (Vietnamese: kết quả điện tử, bản sao chứng thực điện tử) and their register. */
@NamedInterface("results")
@NullMarked
package vn.thongsuot.documents.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
