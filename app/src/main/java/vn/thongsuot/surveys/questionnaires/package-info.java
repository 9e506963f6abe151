/** What is asked: questions, skip rules, drafts and published versions (Vietnamese: phiếu khảo sát). */
@NamedInterface("questionnaires")
@NullMarked
package vn.thongsuot.surveys.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
