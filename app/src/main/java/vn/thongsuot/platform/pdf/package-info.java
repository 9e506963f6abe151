/**
 * Files for paper and archive, as PDF/A-2u that is tagged as PDF/UA-1 (Vietnamese: xuất bản PDF/A); whoever prints brings templates
 * and words. {@link vn.thongsuot.platform.pdf.PdfPrinter} is all that others need.
 */
@NamedInterface("pdf")
@NullMarked
package vn.thongsuot.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
