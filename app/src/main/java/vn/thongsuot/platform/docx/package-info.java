/**
 * Official papers as Word files and their PDF/A (Vietnamese: văn bản hành chính): templates in the layout of NĐ 30/2020 whose
 * placeholders are filled, printed as they stand there. Papers are in Vietnamese; whoever writes one brings its words.
 *
 * <p>Start reading at {@link vn.thongsuot.platform.docx.OfficialPaper} and {@link vn.thongsuot.platform.docx.DocxFill}.
 */
@NamedInterface("docx")
@NullMarked
package vn.thongsuot.platform.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
