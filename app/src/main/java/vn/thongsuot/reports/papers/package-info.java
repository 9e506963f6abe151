/**
 * Reports as Word, Excel and PDF/A files (Vietnamese: văn bản báo cáo): the office's own Word template with its placeholders
 * filled, printed as it stands there. Papers are in Vietnamese.
 *
 * <p>Start reading at {@link vn.thongsuot.reports.papers.TemplateFill}.
 */
@NullMarked
package vn.thongsuot.reports.papers;

import org.jspecify.annotations.NullMarked;
