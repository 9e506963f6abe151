/**
 * Reads the text of a reform plan into a draft (Vietnamese: đọc kế hoạch cải cách hành chính).
 *
 * <p>Rules, no language model and no database: a file becomes plain text with offsets, the text becomes lines with a
 * section, each line is asked for figures, and each figure is decided from the words around it.
 * <p><b>Start reading at</b>: {@link vn.thongsuot.programme.reader.PlanReader}.
 */
@NamedInterface("reader")
@NullMarked
package vn.thongsuot.programme.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
