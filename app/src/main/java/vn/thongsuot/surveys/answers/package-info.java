/** What was answered, and by nobody's name: one transaction per answer, sheets keyed twice (Vietnamese: phiếu trả lời). */
@NamedInterface("answers")
@NullMarked
package vn.thongsuot.surveys.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
